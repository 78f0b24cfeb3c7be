import { copyKeptFiles } from '#adapters/files';
import { demandEmpty, rebuildAll, restoreRows, type ArchivedTable, type Pool } from '#adapters/postgres';
import type { EventStore } from '#event-sourcing';
import { readModelProjections } from '#read-models';
import { BESIDE_THE_LOG, EVENTS } from '../archive/archived-tables.js';
import { LineSum, readLines } from '../archive/lines-file.js';
import { ArchiveNotUsable, filesPath, type Manifest, type TablePart } from '../archive/manifest.js';
import { checkBackUp } from '../check-back-up/check-back-up.js';

/** An empty place, with its tables. */
export interface RestoredInto {
  readonly database: Pool;
  /** The database of the log; the same one, or one of its own. */
  readonly log: Pool;
  readonly events: EventStore;
  /** Folder of the evidence files. */
  readonly files: string;
  /** Steps of the schema that the place has seen. */
  readonly migrations: readonly string[];
}

/**
 * Puts a back-up into an empty place: looks whether it is, reads all of the back-up and holds it against its hashes,
 * brings the files, then the rows, and holds what the database made of them against the same hashes; then makes the
 * read models anew. Broken off before the rows are in, it may be begun again.
 * @throws ArchiveNotUsable, PlaceNotEmpty, UsageError
 */
export async function restore(
  from: string,
  { database, log, events, files, migrations }: RestoredInto,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Manifest> {
  // A back-up of a province takes long to read; a place that was named by mistake is told at once.
  await demandEmpty(log, [EVENTS]);
  await demandEmpty(database, BESIDE_THE_LOG);
  const manifest = await checkBackUp(from);
  demandKnown(manifest, migrations);
  await copyKeptFiles(filesPath(from), files);
  const put = (pool: Pool, tables: readonly ArchivedTable[]) =>
    restoreRows(
      pool,
      tables.map((table) => {
        const part = partOf(manifest, table);
        // The archive says which columns it has: a newer schema may have more.
        return { table: { ...table, columns: part.columns }, lines: readLines(from, part) };
      }),
      (table, lines) => demandSame(partOf(manifest, table), lines),
    );
  if (log === database) {
    await put(database, [EVENTS, ...BESIDE_THE_LOG]);
  } else {
    await put(log, [EVENTS]);
    await put(database, BESIDE_THE_LOG);
  }
  await rebuildAll(database, events, readModelProjections, { onProgress });
  return manifest;
}

function demandKnown({ migrations }: Manifest, known: readonly string[]): void {
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const steps = unknown.join(', ');
    throw new ArchiveNotUsable(
      `The back-up was made by a newer version, whose schema has ${steps}: restore with that.`,
    );
  }
}

function partOf({ tables }: Manifest, { name }: ArchivedTable): TablePart {
  const part = tables.find((table) => table.name === name);
  if (!part) throw new ArchiveNotUsable(`The back-up lacks ${name}.`);
  return part;
}

async function demandSame({ name, sha256 }: TablePart, lines: AsyncGenerator<string[]>): Promise<void> {
  const sum = new LineSum();
  for await (const part of lines) sum.add(part);
  if (sum.digest() !== sha256)
    throw new ArchiveNotUsable(`What the database made of ${name} is not what it was given.`);
}
