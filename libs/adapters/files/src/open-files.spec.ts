import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { EvidenceEmpty, EvidenceTooLarge } from './evidence-refusals.js';
import { FileDamaged, FileMissing, type FileStore } from './file-store.js';
import { openFiles } from './open-files.js';
import { exe, pdf, png } from './sample-files.fixture.js';

const MB = 1024 * 1024;
const asPdf = { name: 'Báo cáo.pdf', declaredType: 'application/pdf' };
const asText = { name: 'nhật ký.txt', declaredType: 'text/plain' };

let folder = '';
let files: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  files = await openFiles({ folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const stream = (content: Buffer): Readable => Readable.from([content], { objectMode: false });
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const pathOf = (hash: string): string => join(folder, 'sha256', hash.slice(0, 2), hash.slice(2));
const everyFile = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !isFactsOfContent(entry.name))
    .map(({ name }) => name);
const isFactsOfContent = (name: string) => /^[0-9a-f]{62}\.json$/.test(name);

describe('storing', () => {
  it('keeps the content under its hash and tells what it is', async () => {
    expect(await files.put(stream(pdf), asPdf)).toEqual({
      sha256: sha256(pdf),
      size: pdf.length,
      mediaType: 'application/pdf',
      name: 'Báo cáo.pdf',
    });
    expect(await readFile(pathOf(sha256(pdf)))).toEqual(pdf);
    expect(await everyFile()).toHaveLength(1);
  });

  it('keeps the same content once, under whatever names it comes', async () => {
    const first = await files.put(stream(png), { name: 'a.png', declaredType: 'image/png' });
    const [second] = await Promise.all([
      files.put(stream(png), { name: 'b.png', declaredType: '' }),
      files.put(stream(png), { name: 'c.png', declaredType: '' }),
    ]);
    expect(second).toEqual({ ...first, name: 'b.png' });
    expect(await everyFile()).toHaveLength(1);
  });

  it('takes what arrives in small pieces', async () => {
    async function* pieces() {
      for (const byte of pdf) yield Uint8Array.of(byte);
    }
    expect((await files.put(pieces(), asPdf)).sha256).toBe(sha256(pdf));
  });

  it('refuses 0 bytes and leaves nothing', async () => {
    const putting = files.put(Readable.from([], { objectMode: false }), asPdf);
    await expect(putting).rejects.toBeInstanceOf(EvidenceEmpty);
    await expect(putting).rejects.toMatchObject({ code: 'evidence-empty', fields: { name: 'Báo cáo.pdf', size: 0 } });
    expect(await everyFile()).toEqual([]);
  });

  it('takes exactly the bound and refuses one byte more', async () => {
    files = await openFiles({ folder, maxBytes: 1000 });
    expect((await files.put(stream(Buffer.alloc(1000, 'a')), asText)).size).toBe(1000);
    const putting = files.put(stream(Buffer.alloc(1001, 'a')), asText);
    await expect(putting).rejects.toMatchObject({
      code: 'evidence-too-large',
      fields: { name: 'nhật ký.txt', size: 1001, maxBytes: 1000 },
    });
    expect(await everyFile()).toHaveLength(1);
  });

  it.each(['an iterable', 'a stream'])('stops reading 1 GB at 50 MB, without holding it: %s', async (kind) => {
    const piece = Buffer.alloc(64 * 1024, 'a');
    const before = process.memoryUsage().arrayBuffers;
    let pulled = 0;
    let most = 0;
    let ended = false;
    async function* gigabyte() {
      try {
        for (; pulled < 1024 * MB; pulled += piece.length) {
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
          yield piece;
        }
      } finally {
        ended = true;
      }
    }
    const content = kind === 'a stream' ? Readable.from(gigabyte(), { objectMode: false }) : gigabyte();
    await expect(files.put(content, asText)).rejects.toBeInstanceOf(EvidenceTooLarge);
    expect(pulled).toBeGreaterThanOrEqual(50 * MB);
    expect(pulled).toBeLessThanOrEqual(51 * MB);
    expect(most).toBeLessThan(16 * MB);
    expect(ended).toBe(true);
    expect(await everyFile()).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off, and says why', async () => {
    async function* broken() {
      yield pdf;
      throw new Error('the line is dead');
    }
    await expect(files.put(broken(), asPdf)).rejects.toThrow('the line is dead');
    const aborted = new Readable({ read() {} });
    aborted.push(pdf);
    const putting = files.put(aborted, asPdf);
    aborted.destroy();
    await expect(putting).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(await everyFile()).toEqual([]);
  });

  it('leaves nothing of a file whose content denies its name', async () => {
    await expect(files.put(stream(exe), asPdf)).rejects.toMatchObject({ code: 'evidence-type-mismatch' });
    expect(await everyFile()).toEqual([]);
  });

  it('does not read a file whose name is refused', async () => {
    let pulled = 0;
    const content = new Readable({ read: () => void (pulled += 1) });
    const putting = files.put(content, { name: 'setup.exe', declaredType: '' });
    await expect(putting).rejects.toMatchObject({ code: 'evidence-type-not-allowed' });
    expect(pulled).toBe(0);
    expect(content.destroyed).toBe(true);
  });

  it('says plainly when the disk does not take it', async () => {
    await rm(join(folder, 'incoming'), { recursive: true });
    await expect(files.put(stream(pdf), asPdf)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('reading', () => {
  it('gives the content back', async () => {
    const large = Buffer.alloc(3 * MB, 'Điều 1. ');
    const { sha256: hash } = await files.put(stream(large), asText);
    expect(await files.has(hash)).toBe(true);
    expect(await files.factsOf(hash)).toMatchObject({ size: expect.any(Number), mediaType: expect.any(String) });
    expect((await buffer(await files.open(hash))).equals(large)).toBe(true);
  });

  it('tells content that is whole from content that was changed and from none', async () => {
    const { sha256: hash } = await files.put(stream(pdf), asPdf);
    expect(await files.stateOf(hash)).toBe('whole');
    await writeFile(pathOf(hash), 'khác');
    expect(await files.stateOf(hash)).toBe('changed');
    await rm(pathOf(hash));
    expect(await files.stateOf(hash)).toBe('missing');
  });

  it.each([10, 3 * MB])('never passes damaged content of %d bytes off as whole', async (size) => {
    const { sha256: hash } = await files.put(stream(Buffer.alloc(size, 'a')), asText);
    const damaged = Buffer.alloc(size, 'a');
    damaged[size - 1] = 98;
    await writeFile(pathOf(hash), damaged);
    let delivered = 0;
    const reading = (async () => {
      for await (const piece of (await files.open(hash)) as AsyncIterable<Buffer>) delivered += piece.length;
    })();
    await expect(reading).rejects.toBeInstanceOf(FileDamaged);
    await expect(reading).rejects.toMatchObject({ type: 'file-damaged', sha256: hash, actualSha256: sha256(damaged) });
    expect(delivered).toBeLessThan(size);
  });

  it('is mended by storing the same content again', async () => {
    const { sha256: hash } = await files.put(stream(pdf), asPdf);
    await writeFile(pathOf(hash), 'rubbish');
    await files.put(stream(pdf), asPdf);
    expect(await buffer(await files.open(hash))).toEqual(pdf);
  });

  it.each(['0'.repeat(64), '../../etc/passwd', '', 'ABC'])('knows no file %j', async (hash) => {
    expect(await files.has(hash)).toBe(false);
    await expect(files.open(hash)).rejects.toBeInstanceOf(FileMissing);
  });

  it('holds nothing open for a stream that nobody reads', async () => {
    const { sha256: hash } = await files.put(stream(pdf), asPdf);
    const unread = await files.open(hash);
    unread.destroy();
    await rm(pathOf(hash));
    expect(unread.destroyed).toBe(true);
  });
});

describe('opening the store', () => {
  it('removes what a dead process left, and nothing that is still coming in', async () => {
    const incoming = join(folder, 'incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, 'old'), 'half a fi');
    await writeFile(join(incoming, 'new'), 'half a fi');
    const lastWeek = new Date(Date.now() - 7 * 86_400_000);
    await utimes(join(incoming, 'old'), lastWeek, lastWeek);
    await openFiles({ folder });
    expect(await everyFile()).toEqual(['new']);
  });

  it('keeps the folder to the account that runs it', async () => {
    const { sha256: hash } = await files.put(stream(pdf), asPdf);
    expect((await stat(pathOf(hash))).mode & 0o077).toBe(0);
  });
});
