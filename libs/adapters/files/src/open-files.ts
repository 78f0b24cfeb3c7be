import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath, moveDurably } from './content-folder.js';
import { contentTypeOf } from './content-type.js';
import { agreedMediaType, claimOf } from './declared-format.js';
import { displayName } from './display-name.js';
import { FileMissing, type FileFacts, type FileStore } from './file-store.js';
import { receiveInto } from './received-content.js';
import { stateOfContent, verifiedContent } from './verified-content.js';

/** 50 MB, as offices count. */
const MAX_BYTES = 50 * 1024 * 1024;
/** No upload lasts that long: what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
const SHA256 = /^[0-9a-f]{64}$/;

export interface FilesOptions {
  /** Made where it is missing, unless told otherwise. Several processes may share it; `incoming` and `sha256` in it must be one file system. */
  readonly folder: string;
  /** Largest file taken; 50 MB unless told. */
  readonly maxBytes?: number;
  /** False makes no folder: where it is missing there is nothing to read, and nothing is taken. */
  readonly mayCreate?: boolean;
}

/**
 * Files in a folder, as `sha256/ab/cdef…`. Content is written under a temporary name, brought to the disk, and then
 * renamed: whenever the process or the machine stops, a final name holds the whole content or does not exist.
 */
export async function openFiles({ folder, maxBytes = MAX_BYTES, mayCreate = true }: FilesOptions): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  if (mayCreate) await mkdir(incoming, { recursive: true, mode: 0o700 });
  if (mayCreate || (await exists(incoming))) await removeAbandoned(incoming);
  const pathOf = (sha256: string) => contentPath(folder, sha256);
  const has = async (sha256: string) => SHA256.test(sha256) && exists(pathOf(sha256));

  return {
    put: async (content, declared) => {
      const temporary = join(incoming, randomUUID());
      try {
        const claim = claimOf(displayName(declared.name), declared.declaredType);
        const { sha256, size, encoding } = await receiveInto(temporary, content, claim.name, maxBytes);
        const mediaType = agreedMediaType(claim, await contentTypeOf(temporary, encoding), size);
        // The facts first: content that is there has its facts.
        await writeFile(`${temporary}.json`, JSON.stringify({ size, mediaType }), { mode: 0o600, flush: true });
        await moveDurably(`${temporary}.json`, `${pathOf(sha256)}.json`, folder);
        await moveDurably(temporary, pathOf(sha256), folder);
        return { sha256, size, mediaType, name: claim.name };
      } finally {
        // Refused before it was read, it would keep its sender waiting.
        if ('destroy' in content) content.destroy();
        await rm(temporary, { force: true });
        await rm(`${temporary}.json`, { force: true });
      }
    },
    open: async (sha256) => {
      if (!(await has(sha256))) throw new FileMissing(sha256);
      return verifiedContent(pathOf(sha256), sha256);
    },
    stateOf: async (sha256) => ((await has(sha256)) ? stateOfContent(pathOf(sha256), sha256) : 'missing'),
    has,
    factsOf: async (sha256) =>
      (await has(sha256)) ? (JSON.parse(await readFile(`${pathOf(sha256)}.json`, 'utf8')) as FileFacts) : null,
  };
}

async function removeAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    // Another process may be just done with it.
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (changed < Date.now() - ABANDONED_AFTER_MS) await rm(path, { force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
