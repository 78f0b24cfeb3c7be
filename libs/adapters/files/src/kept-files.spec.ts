import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { contentPath } from './content-folder.js';
import { copyKeptFiles } from './kept-files.js';
import { openFiles } from './open-files.js';

let from = '';
let to = '';
beforeEach(async () => {
  [from, to] = [await mkdtemp(join(tmpdir(), 'kept-')), await mkdtemp(join(tmpdir(), 'copied-'))];
});
afterEach(async () => {
  for (const folder of [from, to]) await rm(folder, { recursive: true, force: true });
});

/** Keeps a text in the first folder; answers its hash. */
async function keep(text: string): Promise<string> {
  const files = await openFiles({ folder: from });
  const { sha256 } = await files.put(Readable.from([Buffer.from(text)]), { name: 'a.txt', declaredType: '' });
  return sha256;
}

const namesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('files that are copied', () => {
  it('are there with their facts, however often they are copied, and looking at both tells that they are the same', async () => {
    const hashes = [await keep('một'), await keep('hai')];
    const copied = await copyKeptFiles(from, to);
    expect(copied).toMatchObject({ count: 2, bytes: Buffer.byteLength('mộthai'), damaged: [] });
    expect(await copyKeptFiles(from, to)).toEqual(copied);
    expect(await copyKeptFiles(from, null)).toEqual(copied);
    expect(await copyKeptFiles(to, null)).toEqual(copied);
    const files = await openFiles({ folder: to });
    expect((await buffer(await files.open(hashes[0]!))).toString()).toBe('một');
    expect(await files.factsOf(hashes[1]!)).toMatchObject({ size: 3, mediaType: 'text/plain' });
    expect(await namesIn(to)).toHaveLength(4);
  });

  it.each([
    ['content was changed', (hash: string) => writeFile(contentPath(from, hash), 'khác')],
    ['facts are gone', (hash: string) => rm(`${contentPath(from, hash)}.json`)],
  ])('leave out the one whose %s, name it, and leave nothing of it behind', async (_, damage) => {
    const [hash] = [await keep('hỏng'), await keep('lành')];
    await damage(hash);
    for (const target of [null, to]) {
      expect(await copyKeptFiles(from, target)).toMatchObject({ count: 1, damaged: [hash] });
    }
    expect(await namesIn(to)).toHaveLength(2);
  });

  it('are others when what is known of them was changed', async () => {
    const hash = await keep('một');
    const before = await copyKeptFiles(from, null);
    await writeFile(`${contentPath(from, hash)}.json`, JSON.stringify({ size: 4, mediaType: 'text/html' }));
    expect((await copyKeptFiles(from, null)).sha256).not.toBe(before.sha256);
  });

  it('are none in a folder that is not there', async () => {
    expect(await copyKeptFiles(join(from, 'nowhere'), to)).toMatchObject({ count: 0, bytes: 0, damaged: [] });
  });
});
