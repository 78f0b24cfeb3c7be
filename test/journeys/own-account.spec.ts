import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, PASSWORD, type Office } from './office.js';

describe('one’s own account, over HTTP', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice({ trustProxy: true });
  });
  afterAll(() => office.close());

  it('shows where one is signed in, and ends all sessions but this one', async () => {
    const from = { 'x-forwarded-for': '10.0.0.7', 'user-agent': 'Firefox' };
    const other = await office.anybody().post('/sessions', { login: 'babe', password: PASSWORD }, from);
    office.clock.advanceTo('2026-03-02T02:10:00.000Z');
    const here = await office.as('babe');
    const { body } = await here.get('/me/sessions');
    expect(body['items']).toMatchObject([
      { current: true, lastUsedAt: office.clock.now().toISOString() },
      { current: false, address: '10.0.0.7', userAgent: 'Firefox', lastUsedAt: null, byProvider: false },
    ]);
    expect((await here.delete('/me/sessions/others')).status).toBe(204);
    expect((await here.get('/me/sessions')).body['items']).toHaveLength(1);
    expect((await office.anybody(other.body['token'] as string).get('/me')).status).toBe(401);
  });

  it('is written to unless one says no', async () => {
    const person = await office.as('babe');
    expect((await person.get('/me/letters')).body).toEqual({ wanted: true });
    expect((await person.put('/me/letters', { wanted: false })).status).toBe(204);
    expect((await person.get('/me/letters')).body).toEqual({ wanted: false });
  });

  it('counts the notices that one has not looked at, each person for himself', async () => {
    const [doer, clerk] = [await office.as('babe'), await office.as('vanphong')];
    expect((await doer.get('/notices/unread')).body).toEqual({ count: 0, isMore: false, since: 0 });
    await issuedAssignments(office, clerk);
    expect((await doer.get('/notices/unread')).body).toMatchObject({ count: 3 });
    const [newest, , oldest] = (await doer.get('/notices')).body['items'] as { noticeId: string; position: number }[];
    const note = async (noticeId: string) => (await doer.put('/me/notices-seen', { noticeId })).status;
    expect(await note(newest!.noticeId)).toBe(204);
    const seen = { count: 0, isMore: false, since: newest!.position };
    expect((await doer.get('/notices/unread')).body).toEqual(seen);
    // A window that is older, or mistaken.
    expect(await note(oldest!.noticeId)).toBe(204);
    expect(await note('không có')).toBe(204);
    expect((await doer.get('/notices/unread')).body).toEqual(seen);
    expect((await (await office.as('chomoi')).get('/notices/unread')).body).toMatchObject({ count: 3 });
  });
});
