import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, PASSWORD, type Office } from './office.js';

describe('a session that the browser keeps', () => {
  let office: Office;
  let origin: string;
  beforeAll(async () => {
    office = await openOffice();
    origin = new URL(office.url).origin;
  });
  afterAll(() => office.close());

  const logIn = (headers: Record<string, string> = { origin }) =>
    fetch(`${office.url}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ login: 'vanphong', password: PASSWORD, inBrowser: true }),
    });
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!.split(';', 1)[0]!;
  const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

  it('is a cookie that no script reads and no other site sends, and the answer tells no token', async () => {
    const response = await logIn();
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ token: null });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^thong-suot=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('opens what a token opens, and ends with signing out', async () => {
    const cookie = cookieOf(await logIn());
    expect((await fetch(`${office.url}/me`, { headers: { cookie } })).status).toBe(200);
    const out = await fetch(`${office.url}/sessions/current`, { method: 'DELETE', headers: { cookie, origin } });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^thong-suot=; /);
    expect((await fetch(`${office.url}/me`, { headers: { cookie } })).status).toBe(401);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://example.org' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('changes nothing for %s', async (_, headers) => {
    const cookie = cookieOf(await logIn());
    const before = await office.lastPosition();
    const draft = await fetch(`${office.url}/directives/drafts`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text: '1. Các đơn vị thực hiện.' }),
    });
    expect([draft.status, await codeOf(draft)]).toEqual([403, 'foreign-page']);
    expect(await office.lastPosition()).toBe(before);
    const login = await logIn(headers);
    expect([login.status, await codeOf(login)]).toEqual([403, 'foreign-page']);
    expect(login.headers.getSetCookie()).toEqual([]);
  });

  it('goes over https only, where that is how browsers find the office', async () => {
    const behindTls = await openOffice({ publicUrl: 'https://thongsuot.example.vn' });
    const response = await fetch(`${behindTls.url}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(behindTls.url).origin },
      body: JSON.stringify({ login: 'vanphong', password: PASSWORD, inBrowser: true }),
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
    await behindTls.close();
  });

  it('takes a cookie that cannot be one of ours for none', async () => {
    for (const cookie of ['thong-suot=', 'thong-suot=x y', `thong-suot=${'x'.repeat(500)}`, 'other=1']) {
      const response = await fetch(`${office.url}/me`, { headers: { cookie } });
      expect([response.status, await codeOf(response)]).toEqual([401, 'token-missing']);
    }
  });
});
