import { join } from 'node:path';
import { lettersMigrations } from '../../../worker/src/index.js';
import { lockInstance, migrate, openSnapshot } from '#adapters/postgres';
import { withArchivable } from '../archive/archivable-stores.js';
import { manifestInWords } from '../archive/manifest-in-words.js';
import { optionIn } from '../archive/option-in.js';
import { readManifest } from '../archive/manifest.js';
import { showProgress } from '../progress.js';
import { restore } from './restore.js';

/** `restore --from FOLDER` */
export async function restoreCommand(args: readonly string[]): Promise<void> {
  const from = optionIn(args, '--from', 'npm run thongsuot -- restore --from FOLDER');
  // A place is made only for a back-up that is there.
  await readManifest(from);
  await withArchivable(
    async ({ database, log, dataFolder, events }) => {
      // A program that works on the place would see it half filled.
      const lock = await lockInstance(database);
      try {
        await migrate(database, lettersMigrations);
        const place = await openSnapshot(database);
        const migrations = await place.migrations();
        await place.close();
        const into = { database, log, events, files: join(dataFolder, 'files'), migrations };
        const manifest = await restore(from, into, showProgress());
        console.log(`Restored from ${from}\n${manifestInWords(manifest)}\nEverybody signs in again.`);
      } finally {
        await lock.release();
      }
    },
    { mayCreate: true },
  );
}
