import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentPath, moveDurably } from './content-folder.js';

export interface CopiedFiles {
  readonly count: number;
  readonly bytes: number;
  /** Over the hashes, sizes and facts of all of them in order: two folders with the same have the same files. */
  readonly sha256: string;
  /** Files whose content is no longer what it was, or of which the facts are gone; they were not copied. */
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
    const found = await copyVerified(from, to, sha256);
    if (!found) {
      damaged.push(sha256);
      continue;
    }
    count++;
    bytes += found.size;
    whole.update(`${sha256} ${found.size} ${found.facts}\n`);
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

interface Found {
  readonly size: number;
  /** The text that stands beside the content. */
  readonly facts: string;
}

/** Null when the content is not what its name says, or its facts are gone. */
async function copyVerified(from: string, to: string | null, sha256: string): Promise<Found | null> {
  const source = contentPath(from, sha256);
  const facts = await textOf(`${source}.json`);
  if (facts === null) return null;
  const hash = createHash('sha256');
  let size = 0;
  const hashed = async function* (content: AsyncIterable<Buffer>) {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  if (to === null) {
    for await (const _chunk of hashed(createReadStream(source))) continue;
    return hash.digest('hex') === sha256 ? { size, facts } : null;
  }
  const target = contentPath(to, sha256);
  const partial = `${target}.partial`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  try {
    await pipeline(createReadStream(source), hashed, createWriteStream(partial, { mode: 0o600, flush: true }));
    if (hash.digest('hex') !== sha256) return null;
    // The facts first: content that is there has its facts.
    await writeFile(`${partial}.json`, facts, { mode: 0o600, flush: true });
    await moveDurably(`${partial}.json`, `${target}.json`, to);
    await moveDurably(partial, target, to);
    return { size, facts };
  } finally {
    await rm(partial, { force: true });
    await rm(`${partial}.json`, { force: true });
  }
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
