import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

const MB = 1_048_576;

describe('a bad text is refused by name and leaves no event', () => {
  let office: Office;
  let clerk: Client;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
  });
  afterAll(() => office.close());

  const post = (body: string | Uint8Array<ArrayBuffer> | object) => (headers: Headers) =>
    clerk.post('/directives/drafts', body, headers);

  it('of 10 MB, sent as text or in JSON', async () => {
    const text = 'Chỉ thị. '.repeat(MB);
    expect(await refused(post(text))).toMatchObject({
      code: 'text-too-large',
      status: 413,
      fields: { mostBytes: 524_288 },
    });
    expect(await refused(post({ text: 'a'.repeat(3 * MB) }))).toMatchObject({ code: 'text-too-large' });
    expect(await refused(post({ text }))).toMatchObject({ code: 'body-too-large', status: 413 });
  });

  it('empty or blank', async () => {
    expect(await refused(post(''))).toMatchObject({ code: 'text-empty', status: 422 });
    expect(await refused(post(' \n\t'))).toMatchObject({ code: 'text-empty' });
    expect(await refused(post({ text: '' }))).toMatchObject({ code: 'text-empty' });
  });

  it('binary, whatever it is declared as', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7\n');
    expect(await refused(post(pdf))).toMatchObject({ code: 'text-binary', fields: { kind: 'application/pdf' } });
    const raw = (headers: Headers) =>
      clerk.post('/directives/drafts', pdf, { ...headers, 'content-type': 'application/octet-stream' });
    expect(await refused(raw)).toMatchObject({ code: 'text-binary', status: 415 });
    const withNul = { code: 'text-binary', fields: { kind: 'U+0000' } };
    expect(await refused(post({ text: 'một\u0000hai' }))).toMatchObject(withNul);
    // As JSON it came in UTF-8, however much its bytes look like UTF-16.
    const wide = Array.from('Chi thi ve viec quan ly').join('\u0000');
    expect(await refused(post({ text: wide }))).toMatchObject(withNul);
    expect(await refused(post({ text: 'nửa chữ \ud800' }))).toMatchObject({ code: 'invalid-input' });
  });

  it('in another encoding, which is named', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${directiveText}`, 'utf16le'));
    const { code, detail } = await refused(post(utf16));
    expect(code).toBe('text-encoding');
    expect(detail).toMatch(/UTF-16LE.*UTF-8/);
    const vni = new Uint8Array(Buffer.from('ñaûng uûy ñeà nghò caùc ñôn vò', 'latin1'));
    expect(await refused(post(vni))).toMatchObject({ code: 'text-encoding', fields: { encoding: 'VNI-Windows' } });
  });
});
