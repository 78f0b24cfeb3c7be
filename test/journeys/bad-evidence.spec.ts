import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

const MB = 1_048_576;

describe('bad evidence is refused by name and leaves no event', () => {
  let office: Office;
  let district: Client;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    district = await office.as('chomoi');
  });
  afterAll(() => office.close());

  const upload = (name: string, mediaType: string, content: string) => () =>
    district.upload(name, mediaType, new TextEncoder().encode(content));

  const keptFiles = async () =>
    (await readdir(join(office.dataFolder, 'files'), { recursive: true })).toSorted((one, other) =>
      one.localeCompare(other),
    );

  /** The form says nothing of a language; what matters here is the code and the log. */
  const refusedUpload = async (make: () => Promise<Answer>) => {
    const before = await office.lastPosition();
    const { status, body } = await make();
    expect(await office.lastPosition()).toBe(before);
    expect(body['detail']).toMatch(/\.$/);
    return { status, code: body['code'] };
  };

  it('of 0 bytes', async () => {
    expect(await refusedUpload(upload('a.pdf', 'application/pdf', ''))).toEqual({
      status: 422,
      code: 'evidence-empty',
    });
  });

  it('of a type that its content denies', async () => {
    const denied = { status: 415, code: 'evidence-type-mismatch' };
    expect(await refusedUpload(upload('a.pdf', 'application/pdf', 'GIF89a...'))).toEqual(denied);
  });

  it.each([
    ['a.pdf', 'application/pdf'],
    ['a.pdf', ''],
    ['A.PDF', 'text/plain'],
    ['a.docx', 'application/octet-stream'],
    ['a.jpg', 'image/jpeg'],
  ])('text by the name of %s, declared %j', async (name, mediaType) => {
    const denied = { status: 415, code: 'evidence-type-mismatch' };
    expect(await refusedUpload(upload(name, mediaType, 'Đây chỉ là chữ.\n'))).toEqual(denied);
  });

  it('of a type that is not taken', async () => {
    const notAllowed = { status: 415, code: 'evidence-type-not-allowed' };
    expect(await refusedUpload(upload('a.exe', 'application/x-msdownload', 'MZ'))).toEqual(notAllowed);
  });

  it('of 1 GB', async () => {
    async function* gigabyte() {
      yield new TextEncoder().encode('%PDF-1.7\n');
      for (let sent = 0; sent < 1_024; sent++) yield new Uint8Array(MB).fill(32);
    }
    const make = () => district.uploadStream('a.pdf', 'application/pdf', gigabyte());
    expect(await refusedUpload(make)).toEqual({ status: 413, code: 'evidence-too-large' });
  });

  const form = (...parts: [field: string, content: string | Blob, name?: string][]) => {
    const made = new FormData();
    for (const [field, content, name] of parts) {
      if (typeof content === 'string') made.append(field, content);
      else made.append(field, content, name);
    }
    return () => district.uploadForm(made);
  };
  const pdf = (fill = '') => new Blob(['%PDF-1.7\n', fill, '\n%%EOF\n'], { type: 'application/pdf' });
  const large = 'x'.repeat(3 * MB);

  it.each([
    ['two files', form(['file', pdf(), 'a.pdf'], ['file', pdf('b'), 'b.pdf'])],
    ['two large files', form(['file', pdf(large), 'a.pdf'], ['file', pdf(large), 'b.pdf'])],
    ['three files', form(['file', pdf(), 'a.pdf'], ['file', pdf(), 'b.pdf'], ['file', pdf(), 'c.pdf'])],
    ['a second file in a field of another name', form(['file', pdf(), 'a.pdf'], ['other', pdf('b'), 'b.pdf'])],
    ['a file in a field of another name', form(['document', pdf(large), 'a.pdf'])],
    ['a text beside the file', form(['file', pdf(), 'a.pdf'], ['note', 'kèm theo'])],
    ['a text before the file', form(['note', 'kèm theo'], ['file', pdf(large), 'a.pdf'])],
    ['a text instead of the file', form(['file', 'a.pdf'])],
    ['nothing', form()],
  ])('%s in one form, of which nothing is kept', async (_what, make) => {
    const kept = await keptFiles();
    expect(await refusedUpload(make)).toEqual({ status: 400, code: 'one-file-wanted' });
    expect(await keptFiles()).toEqual(kept);
  });

  it('without a file', async () => {
    expect(await refused((headers) => district.post('/evidence', {}, headers))).toMatchObject({
      code: 'one-file-wanted',
    });
  });
});
