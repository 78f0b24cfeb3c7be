import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { ArchivedTable } from '#adapters/postgres';
import { ArchiveNotUsable, tablePath, type TablePart } from './manifest.js';

type Lines = AsyncIterable<readonly string[]>;

/** Lines that are handed on at a time. */
const PAGE = 1_000;

/** Counts and hashes lines as they pass. */
export class LineSum {
  private readonly hash = createHash('sha256');
  rows = 0;

  add(lines: readonly string[]): string {
    const text = lines.map((line) => `${line}\n`).join('');
    this.hash.update(text);
    this.rows += lines.length;
    return text;
  }

  /** To be asked once. */
  digest(): string {
    return this.hash.digest('hex');
  }
}

export async function writeLines(folder: string, { name, columns }: ArchivedTable, lines: Lines): Promise<TablePart> {
  const sum = new LineSum();
  const texts = async function* () {
    for await (const part of lines) yield sum.add(part);
  };
  const file = createWriteStream(tablePath(folder, name), { mode: 0o600, flush: true });
  await pipeline(Readable.from(texts()), createGzip({ level: 6 }), file);
  return { name, columns, rows: sum.rows, sha256: sum.digest() };
}

/**
 * Gives the lines of a table in parts, and proves at the end that they were all and unchanged.
 * @throws ArchiveNotUsable
 */
export async function* readLines(folder: string, { name, rows, sha256 }: TablePart): AsyncGenerator<string[]> {
  const sum = new LineSum();
  const source = createReadStream(tablePath(folder, name));
  const unzipped = createGunzip();
  const piping = pipeline(source, unzipped).catch((error: Error) => error);
  let part: string[] = [];
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      if (part.push(line) < PAGE) continue;
      sum.add(part);
      yield part;
      part = [];
    }
  } catch (error) {
    throw notReadable(folder, name, error as Error);
  }
  const failure = await piping;
  if (failure) throw notReadable(folder, name, failure);
  sum.add(part);
  if (part.length > 0) yield part;
  if (sum.rows !== rows || sum.digest() !== sha256) {
    throw new ArchiveNotUsable(`${tablePath(folder, name)} is not what was backed up: it was changed or cut short.`);
  }
}

function notReadable(folder: string, name: string, { code, message }: NodeJS.ErrnoException): ArchiveNotUsable {
  const path = tablePath(folder, name);
  if (code !== 'ENOENT') return new ArchiveNotUsable(`${path} cannot be read: ${message}`);
  return new ArchiveNotUsable(
    `The back-up lacks ${name}: ${path} is not there. Copy the whole folder again, or take another back-up.`,
  );
}
