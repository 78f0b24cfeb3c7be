import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface CopiedFiles {
  readonly count: number;
  readonly bytes: number;
  /** Over the hashes and sizes of all of them in order: two folders with the same have the same content. */
  readonly sha256: string;
  /** Files whose content is no longer what it was; they were not copied. */
  readonly damaged: readonly string[];
}

const REST = /^[0-9a-f]{62}$/;
const START = /^[0-9a-f]{2}$/;

/**
 * Copies what {@link openFiles} keeps in one folder to another, which may be in use and may have some of it; each file
 * is hashed on its way. `to` null only looks.
 */
export async function copyKeptFiles(from: string, to: string | null): Promise<CopiedFiles> {
  const whole = createHash('sha256');
  const damaged: string[] = [];
  let [count, bytes] = [0, 0];
  for await (const sha256 of keptIn(from)) {
    const path = (folder: string) => join(folder, 'sha256', sha256.slice(0, 2), sha256.slice(2));
    const size = await copyVerified(path(from), to && path(to), sha256);
    if (size === null) {
      damaged.push(sha256);
      continue;
    }
    count++;
    bytes += size;
    whole.update(`${sha256} ${size}\n`);
  }
  return { count, bytes, sha256: whole.digest('hex'), damaged };
}

/** In order of their hashes. */
async function* keptIn(folder: string): AsyncGenerator<string> {
  const root = join(folder, 'sha256');
  for (const start of (await namesIn(root)).filter((name) => START.test(name))) {
    for (const rest of (await namesIn(join(root, start))).filter((name) => REST.test(name))) yield start + rest;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.toSorted((one, other) => (one < other ? -1 : 1));
}

/** Answers the size; null when the content is not what its name says. */
async function copyVerified(from: string, to: string | null, sha256: string): Promise<number | null> {
  const hash = createHash('sha256');
  let size = 0;
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  if (to === null) {
    await pipeline(createReadStream(from), hashed, async (content) => {
      for await (const _chunk of content) continue;
    });
    return hash.digest('hex') === sha256 ? size : null;
  }
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const partial = `${to}.partial`;
  await pipeline(createReadStream(from), hashed, createWriteStream(partial, { mode: 0o600, flush: true }));
  if (hash.digest('hex') !== sha256) {
    await rm(partial, { force: true });
    return null;
  }
  // The facts first: content that is there has its facts.
  await writeFile(`${to}.json`, await readFile(`${from}.json`), { mode: 0o600, flush: true });
  await rename(partial, to);
  return size;
}
