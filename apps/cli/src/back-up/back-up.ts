import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copyKeptFiles } from '#adapters/files';
import { openSnapshot, type Pool } from '#adapters/postgres';
import { BESIDE_THE_LOG, EVENTS } from '../archive/archived-tables.js';
import { writeLines } from '../archive/lines-file.js';
import { filesPath, FORMAT, manifestPath, VERSION, type Manifest, type TablePart } from '../archive/manifest.js';
import { UsageError } from '../usage-error.js';

/** Where the data is that is backed up. */
export interface BackedUp {
  readonly database: Pool;
  /** The database of the log; the same one, or one of its own. */
  readonly log: Pool;
  /** Folder of the evidence files. */
  readonly files: string;
}

export interface BackUpReport {
  readonly manifest: Manifest;
  /** Evidence files whose content is no longer what was uploaded. */
  readonly damaged: readonly string[];
}

/**
 * Writes everything that cannot be made again into a new folder, while the system works. What stands beside the log is
 * taken first and the log after it, each as of one instant, and files, which are never changed and are there before an
 * event names them, last: so nothing in the archive points to what is not in it. The folder has its name only once all
 * of it is on the disk.
 * @throws UsageError when the folder is there already
 */
export async function backUp({ database, log, files }: BackedUp, to: string, madeAt: Date): Promise<BackUpReport> {
  const folder = resolve(to);
  await demandFree(folder);
  const partial = join(dirname(folder), `.${madeAt.getTime()}-${process.pid}.partial`);
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const { tables, migrations, lastPosition } = await databaseParts(database, log, partial);
    const { damaged, ...copied } = await copyKeptFiles(files, filesPath(partial));
    const manifest: Manifest = {
      format: FORMAT,
      version: VERSION,
      madeAt: madeAt.toISOString(),
      lastPosition,
      migrations,
      tables,
      files: copied,
    };
    await writeFile(manifestPath(partial), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    await giveWay(folder);
    await rename(partial, folder);
    return { manifest, damaged };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function demandFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(`${folder} cannot be written to: ${error.message}`);
  });
  if (names.length > 0) throw new UsageError(`${folder} is not empty: a back-up goes into a folder of its own.`);
}

/** Only an empty folder: another back-up may have come to it since, and is not to be lost. */
async function giveWay(folder: string): Promise<void> {
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return;
    throw new UsageError(`${folder} was filled meanwhile (${error.message}): back up into another folder.`);
  });
}

async function databaseParts(database: Pool, log: Pool, folder: string) {
  const tables: TablePart[] = [];
  const beside = await openSnapshot(database);
  // In one database both are of the same instant; of two, the log is the later one, which policies catch up with.
  const events = log === database ? beside : await openSnapshot(log);
  try {
    for (const table of BESIDE_THE_LOG) tables.push(await writeLines(folder, table, beside.lines(table)));
    let lastLine = '';
    const noted = async function* () {
      for await (const lines of events.lines(EVENTS)) {
        lastLine = lines.at(-1) ?? lastLine;
        yield lines;
      }
    };
    tables.push(await writeLines(folder, EVENTS, noted()));
    const { position = 0 } = (lastLine ? JSON.parse(lastLine) : {}) as { position?: number };
    return { tables, migrations: await beside.migrations(), lastPosition: position };
  } finally {
    await beside.close();
    if (events !== beside) await events.close();
  }
}
