import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NoDataThere } from '#hosting';
import { withArchivable } from '../archive/archivable-stores.js';
import { ArchiveNotUsable } from '../archive/manifest.js';
import { manifestInWords } from '../archive/manifest-in-words.js';
import { optionIn } from '../archive/option-in.js';
import { backUp } from './back-up.js';

/** `backup --to FOLDER` */
export async function backUpCommand(args: readonly string[]): Promise<void> {
  const to = optionIn(args, '--to', 'npm run thongsuot -- backup --to FOLDER');
  await withArchivable(async ({ database, log, dataFolder }) => {
    const files = join(dataFolder, 'files');
    await demandFiles(files, dataFolder);
    const { manifest, damaged } = await backUp({ database, log, files }, to, new Date());
    console.log(`${to}\n${manifestInWords(manifest)}`);
    if (damaged.length === 0) return;
    throw new ArchiveNotUsable(
      `The rest is backed up, but of these files the content is no longer what was uploaded:\n${damaged.join('\n')}`,
    );
  });
}

/** With a database of its own the data folder may be another one: a back-up without the files would look complete. */
async function demandFiles(files: string, dataFolder: string): Promise<void> {
  await stat(files).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new NoDataThere(dataFolder, 'DATA_DIR') : error;
  });
}
