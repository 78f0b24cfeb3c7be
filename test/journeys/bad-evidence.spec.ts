import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('without a file', async () => {
    expect(await refused((headers) => district.post('/evidence', {}, headers))).toMatchObject({
      code: 'one-file-wanted',
    });
  });
});
