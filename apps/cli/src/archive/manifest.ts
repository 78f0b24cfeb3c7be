import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';

export const FORMAT = 'thong-suot-archive';
export const VERSION = 1;

/** One table of the archive: `<name>.jsonl.gz`, a JSON object a row. */
export interface TablePart {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the lines before they are compressed, each with its line end. */
  readonly sha256: string;
}

/** What is in an archive; written last, so that a folder with one is complete. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO instant. */
  readonly madeAt: string;
  /** Position of the last event that is in it. */
  readonly lastPosition: number;
  /** Steps of the schema that the database had seen. */
  readonly migrations: readonly string[];
  readonly tables: readonly TablePart[];
  readonly files: { readonly count: number; readonly bytes: number; readonly sha256: string };
}

/** Something is wrong with an archive; the message says what. */
export class ArchiveNotUsable extends Error {
  override readonly name = 'ArchiveNotUsable';
}

export const manifestPath = (folder: string): string => join(folder, 'manifest.json');
export const tablePath = (folder: string, table: string): string => join(folder, `${table}.jsonl.gz`);
export const filesPath = (folder: string): string => join(folder, 'files');

/** @throws ArchiveNotUsable, UsageError */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(manifestPath(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new UsageError(`${folder} holds no back-up: there is no manifest.json in it.`);
  });
  const manifest = parsed(text);
  if (manifest?.format !== FORMAT) throw new ArchiveNotUsable(`${manifestPath(folder)} is no manifest of a back-up.`);
  if (manifest.version !== VERSION) {
    throw new ArchiveNotUsable(`The back-up is of version ${manifest.version}; this program reads version ${VERSION}.`);
  }
  return manifest;
}

function parsed(text: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return null;
  }
}
