import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PassOn, unitIdOf } from '#application';
import type { Client } from './client.js';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { DECREE } from './reform-decree.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

describe('what an administrator looks at, over HTTP', () => {
  let office: Office;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  const logins = async (query: string) => {
    const { status, body } = await admin.get(`/users?${query}`);
    expect(status).toBe(200);
    return items(body).map(({ login }) => login);
  };

  it('finds people by the beginnings of their names, with or without marks', async () => {
    const person = { displayName: 'Hoàng Thị Thơm', unitId: unitIdOf('HU-1'), role: 'unit-officer' };
    expect((await admin.post('/users', { ...person, login: 'ht.thom', email: 'thom@example.vn' })).status).toBe(201);
    await office.settled();
    expect(await logins(`text=${encodeURIComponent('thơm hoàng')}`)).toEqual(['ht.thom']);
    expect(await logins('text=thom')).toEqual(['ht.thom']);
    expect(await logins(`text=thom&unitId=${unitIdOf('HU-2')}`)).toEqual([]);
    expect((await logins('text=')).length).toBeGreaterThan(5);
    const first = await admin.get('/users?text=example&limit=1');
    expect(first.body).toMatchObject({ items: [{ login: 'ht.thom' }], next: null });
  });

  it('opens the tree of units at its root', async () => {
    const { body } = await admin.get('/units?isRoot=true');
    expect(items(body).map(({ code }) => code)).toEqual(['TU']);
  });

  it('reads the ladder and the letters, which are nobody else’s concern', async () => {
    const settings = await admin.get('/admin/settings');
    expect(settings.body).toMatchObject({
      ladder: [{ rung: 'due-soon', offsetWorkingDays: -3, time: '07:30' }, { rung: 'overdue' }, { rung: 'escalated' }],
      deadlinesMove: true,
    });
    const letters = items((await admin.get('/admin/letters')).body);
    expect(letters.map(({ occasion }) => occasion)).toEqual(['given', 'due-soon', 'overdue', 'escalated']);
    const clerk = await office.as('vanphong');
    for (const path of ['/admin/settings', '/admin/letters']) {
      expect(await clerk.get(path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });

  it('opens what a decree passed on, and who is left at a unit that it ended', async () => {
    const assignmentAt = await issuedAssignments(office, await office.as('vanphong'));
    const district = await office.as('chomoi');
    const parent = assignmentAt('1', 'HU-1');
    expect((await district.post(`/assignments/${parent}/acknowledgement`)).status).toBe(200);
    const shares = { shares: [{ unitId: unitIdOf('DU-11') }, { unitId: unitIdOf('DU-12') }] };
    expect((await district.post(`/assignments/${parent}/cascade`, shares)).status).toBe(200);
    await office.settled();
    const drafted = await admin.post('/reforms', DECREE);
    const decree = String(drafted.body['decreeId']);
    expect((await admin.post(`/reforms/${decree}/adoption`)).status).toBe(200);
    office.clock.advanceTo('2026-06-30T17:00:00.000Z');
    // First the decree takes effect, then things pass on by it.
    for (const _round of [1, 2]) {
      await office.settled();
      await office.app.get(PassOn).round();
    }
    await office.settled();
    admin = await office.as('quantri');
    const { passedOn, peopleWaiting } = (await admin.get(`/reforms/${decree}`)).body;
    const passed = items((await admin.get(`/reforms/${decree}/passed-assignments`)).body);
    expect(passedOn).toBe(2);
    expect(passed).toHaveLength(2);
    expect(passed.find(({ fromUnitId }) => fromUnitId === unitIdOf('DU-11'))).toMatchObject({
      fromUnitId: unitIdOf('DU-11'),
      toUnitName: 'Đảng ủy xã Chợ Mới',
    });
    expect((await logins(`waitingOf=${decree}`)).length).toBe(peopleWaiting);
    const stranger = await office.as('danvan');
    const seen = items((await stranger.get(`/reforms/${decree}/passed-assignments`)).body);
    expect(seen.length).toBeLessThanOrEqual(passed.length);
    expect((await admin.get('/reforms/nothing/passed-assignments')).status).toBe(404);
  });
});
