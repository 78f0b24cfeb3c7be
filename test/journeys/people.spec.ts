import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { START } from '#event-sourcing';
import type { Client } from './client.js';
import { openOffice, PASSWORD, type Office } from './office.js';

const items = (body: Record<string, unknown>) => body['items'] as Record<string, unknown>[];

describe('people and their sessions, over HTTP', () => {
  let office: Office;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  const PERSON = { login: 'moi.den', displayName: 'Người Mới', unitId: unitIdOf('HU-1'), role: 'unit-officer' };
  const userId = userIdOf(PERSON.login);
  let password: string;

  it('a person is registered, and the one-time password is shown once', async () => {
    const key = { 'idempotency-key': 'register-1' };
    const first = await admin.post('/users', PERSON, key);
    expect(first).toMatchObject({ status: 201, body: { userId, repeated: false, oneTimePasswordShownBefore: false } });
    password = first.body['oneTimePassword'] as string;
    const second = await admin.post('/users', PERSON, key);
    expect(second.body).toMatchObject({
      userId,
      repeated: true,
      oneTimePassword: null,
      oneTimePasswordShownBefore: true,
    });
    expect(await admin.post('/users', PERSON)).toMatchObject({ status: 409, body: { code: 'user-exists' } });
    await office.settled();
    const log = await office.stores.events.readAll(START, 10_000);
    expect(log.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).not.toContain(password);
  });

  it('logs in with it, and may do nothing but replace it', async () => {
    const login = await office.anybody().post('/sessions', { login: PERSON.login, password });
    expect(login).toMatchObject({ status: 201, body: { userId, mustChangePassword: true, role: 'unit-officer' } });
    const person = office.anybody(login.body['token'] as string);
    expect(await person.get('/me')).toMatchObject({ status: 200, body: { mustChangePassword: true } });
    expect(await person.get('/notices')).toMatchObject({ status: 403, body: { code: 'password-must-change' } });
    const weak = await person.put('/me/password', { currentPassword: password, newPassword: 'ngắn' });
    expect(weak).toMatchObject({ status: 422, body: { code: 'password-too-weak', fields: { reason: 'too-short' } } });
    const changed = await person.put('/me/password', { currentPassword: password, newPassword: PASSWORD });
    expect(changed.status).toBe(204);
    expect((await person.get('/notices')).status).toBe(200);
  });

  it('sees and ends sessions', async () => {
    const [one, other] = [await office.as(PERSON.login), await office.as(PERSON.login)];
    const listed = items((await one.get('/me/sessions')).body);
    expect(listed.length).toBeGreaterThanOrEqual(2);
    const current = listed.filter((session) => session['current'] === true);
    expect(current).toHaveLength(1);
    const otherId = (await office.stores.accounts.session(other.token!)).sessionId;
    expect((await one.delete(`/me/sessions/${otherId}`)).status).toBe(204);
    expect(await other.get('/me')).toMatchObject({ status: 401, body: { code: 'token-revoked' } });
    expect((await one.delete('/me/sessions')).status).toBe(204);
    expect(await one.get('/me')).toMatchObject({ status: 401 });
  });

  it('acts in the role and for the unit of now, in the same session', async () => {
    const person = await office.as(PERSON.login);
    const moved = await admin.patch(`/users/${userId}`, { unitId: unitIdOf('UBKT'), role: 'inspector' });
    expect(moved.status).toBe(200);
    await office.settled();
    await office.until(async () => (await person.get('/me')).body['role'] === 'inspector');
    expect(await person.get(`/units/${unitIdOf('TU')}/compliance`)).toMatchObject({ status: 200 });
    expect(await person.post('/directives/drafts', 'Chỉ thị')).toMatchObject({ body: { code: 'not-allowed' } });
  });

  it('is disabled and enabled', async () => {
    const person = await office.as(PERSON.login);
    expect((await admin.post(`/users/${userId}/disable`, { reason: 'Nghỉ hưu.' })).status).toBe(200);
    await office.settled();
    expect((await person.get('/me')).status).toBe(401);
    const login = () => office.anybody().post('/sessions', { login: PERSON.login, password: PASSWORD });
    expect(await login()).toMatchObject({ status: 403, body: { code: 'account-disabled' } });
    expect((await admin.post(`/users/${userId}/enable`, {})).status).toBe(200);
    await office.settled();
    expect((await login()).status).toBe(201);
    expect(items((await admin.get('/users?role=inspector')).body).map((user) => user['login'])).toEqual([
      'kiemtra',
      PERSON.login,
    ]);
  });

  it('gets a new one-time password from the administrator', async () => {
    const reset = await admin.post(`/users/${userId}/password-reset`);
    expect(reset.status).toBe(200);
    const again = { login: PERSON.login, password: reset.body['oneTimePassword'] };
    expect(await office.anybody().post('/sessions', again)).toMatchObject({ body: { mustChangePassword: true } });
    expect(await admin.post(`/users/${userIdOf('không có')}/password-reset`)).toMatchObject({ status: 404 });
  });

  it('guesses passwords only so often', async () => {
    const attempt = () => office.anybody().post('/sessions', { login: 'babe', password: 'không phải mật khẩu' });
    for (let n = 0; n < 10; n++) expect(await attempt()).toMatchObject({ status: 401, body: { code: 'login-failed' } });
    const stopped = await attempt();
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
