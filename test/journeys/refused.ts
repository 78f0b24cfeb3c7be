import { expect } from '@jest/globals';
import type { Answer } from './client.js';
import type { Office } from './office.js';

export type Headers = Readonly<Record<string, string>>;

/** Makes a request that must be refused, once in each language, and answers the problem in Vietnamese. */
export type Refused = (make: (headers: Headers) => Promise<Answer>) => Promise<Answer['body']>;

/** Demands of every refusal: a 4xx by name, a sentence in both languages, and not one event written. */
export const refusedBy =
  (office: Office): Refused =>
  async (make) => {
    await office.settled();
    const before = await office.lastPosition();
    const vi = await make({});
    const en = await make({ 'accept-language': 'en' });
    expect(await office.lastPosition()).toBe(before);
    for (const { status, headers, body } of [vi, en]) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(body).toMatchObject({ status, type: `urn:thong-suot:problem:${String(body['code'])}` });
      expect(body['detail']).toMatch(/\S{2,}.*\.$/s);
    }
    expect(vi.body['code']).toBe(en.body['code']);
    expect(vi.body['detail']).not.toBe(en.body['detail']);
    expect(vi.headers.get('content-language')).toBe('vi');
    expect(en.headers.get('content-language')).toBe('en');
    return vi.body;
  };
