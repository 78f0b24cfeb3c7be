import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { FileDamaged, type FileState } from './file-store.js';

/** The file is opened when reading begins, so a stream that nobody reads holds nothing open. */
export function verifiedContent(path: string, sha256: string): Readable {
  return Readable.from(piecesOf(path, sha256), { objectMode: false });
}

async function* piecesOf(path: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let heldBack: Buffer | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (heldBack) yield heldBack;
    heldBack = chunk;
  }
  const actual = hash.digest('hex');
  if (actual !== sha256) throw new FileDamaged(sha256, actual);
  if (heldBack) yield heldBack;
}

/** Reads the content without keeping any of it. */
export async function stateOfContent(path: string, sha256: string): Promise<FileState> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'changed';
}
