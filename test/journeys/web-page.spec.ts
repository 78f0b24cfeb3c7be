import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, type Office } from './office.js';

const SCRIPT = 'console.log("xin chào");';

describe('the browser application, as it is served', () => {
  let office: Office;
  let folder: string;
  let origin: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thong-suot-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="CSP_NONCE"><div id="root">');
    await writeFile(join(folder, 'assets', 'index-abc.js'), SCRIPT);
    await writeFile(join(folder, 'assets', 'index-abc.js.gz'), gzipSync(SCRIPT));
    office = await openOffice({ webFolder: folder });
    origin = new URL(office.url).origin;
  });
  afterAll(async () => {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['/', '/board', '/assignments/a-1/report?x=1'])(
    'is the same page at %s, so that links can be sent',
    async (path) => {
      const response = await fetch(origin + path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('<div id="root">');
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('allows scripts from here only, and marks its styles anew each time', async () => {
    const pages = await Promise.all([fetch(origin), fetch(origin)]);
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const policy = page.headers.get('content-security-policy')!;
        expect(policy).toContain("script-src 'self';");
        expect(policy).not.toContain('unsafe');
        const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
        expect(await page.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('gives files for ever, compressed for whoever takes that', async () => {
    const response = await fetch(`${origin}/assets/index-abc.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await response.text()).toBe(SCRIPT);
    expect(response.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it.each([
    '/api/v1/nothing',
    '/api/nothing',
    '/assets/gone-1.js',
    '/assets/..%2findex.html',
    '/assets/index-abc.js%00',
  ])('is no answer to %s', async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain('root');
  });
});
