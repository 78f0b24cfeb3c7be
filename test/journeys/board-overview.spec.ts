import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, type Office } from './office.js';

type Json = Record<string, unknown>;
type Sums = { total: number; done: { onTime: number }; open: { total: number; overdue: number } };
type Told = { at: string; subtree: Sums; listed: string };

const PROVINCE = `/units/${unitIdOf('TU')}`;
const DISTRICT = unitIdOf('HU-1');

/** Three tasks at each of two districts since 2 March, due on 30 June; one was reported in May and waits, in term. It is 3 July. */
describe('somebody looks at the board as a whole', () => {
  let office: Office;
  let clerk: Client;

  beforeAll(async () => {
    office = await openOffice();
    const find = await issuedAssignments(office, await office.as('vanphong'));
    office.clock.advanceTo(new Date('2026-05-04T02:00:00.000Z'));
    const doer = await office.as('chomoi');
    const assignment = `/assignments/${find('1', 'HU-1')}`;
    expect((await doer.post(`${assignment}/acknowledgement`)).status).toBe(200);
    expect((await doer.post(`${assignment}/reports`, { narrative: { results: 'Đã xong.' } })).status).toBe(201);
    office.clock.advanceTo(new Date('2026-07-03T02:00:00.000Z'));
    clerk = await office.as('vanphong');
    await office.settled();
  });
  afterAll(() => office.close());

  const opened = async (link: string) => (await clerk.get(link.replace('/api/v1', ''))).body['items'] as Json[];

  it('by directives and the units below; each number opens what it counts', async () => {
    const { status, body } = await clerk.get(`${PROVINCE}/compliance/directives?onlyOverdue=true`);
    expect([status, body['more']]).toEqual([200, 0]);
    const [directive] = body['items'] as (Told & Json)[];
    expect(directive).toMatchObject({ number: '18-CT/TU', subtree: { total: 6, open: { total: 6, overdue: 5 } } });
    expect(await opened(`${directive!.listed}&figure=open-overdue`)).toHaveLength(5);
    const branches = directive!['branches'] as { unitId: string; sums: Sums; listed: string }[];
    expect(branches).toHaveLength(2);
    for (const { sums, listed } of branches) {
      expect(await opened(`${listed}&figure=open-overdue`)).toHaveLength(sums.open.overdue);
    }
    const ofDistrict = await clerk.get(`/units/${DISTRICT}/compliance/directives`);
    expect((ofDistrict.body['items'] as Json[])[0]).toMatchObject({ branches: [{ unitId: DISTRICT }] });
  });

  it('by months', async () => {
    const { body } = await clerk.get(`${PROVINCE}/compliance/trend?months=4&sense=known`);
    const points = body['points'] as Told[];
    expect(points.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-03',
    ]);
    expect(points.map(({ subtree }) => subtree.open.overdue)).toEqual([0, 0, 0, 5, 5]);
    for (const { subtree, listed } of points) {
      expect(await opened(`${listed}&figure=open-overdue`)).toHaveLength(subtree.open.overdue);
    }
  });

  it('and at what waits for whom', async () => {
    const { body } = await clerk.get(`${PROVINCE}/clock`);
    const held = body['subtree'] as Record<string, { holding: number }>;
    for (const holder of ['doer', 'approver', 'giver']) {
      expect(await opened(`${PROVINCE}/clock/assignments?holder=${holder}`)).toHaveLength(held[holder]!.holding);
    }
    expect(await opened(`/units/${DISTRICT}/clock/assignments?holder=doer&own=true`)).toHaveLength(2);
    expect(await opened(`/units/${unitIdOf('BTV')}/clock/assignments?holder=approver`)).toHaveLength(1);
    expect(await opened(`${PROVINCE}/compliance/assignments?figure=open`)).toHaveLength(6);
    expect((await clerk.get(`${PROVINCE}/clock/assignments`)).status).toBe(400);
  });

  it('only within his scope', async () => {
    const doer = await office.as('chomoi');
    for (const question of ['compliance/directives', 'compliance/trend', 'clock/assignments?holder=doer']) {
      expect((await doer.get(`${PROVINCE}/${question}`)).status).toBe(403);
      expect((await doer.get(`/units/${DISTRICT}/${question}`)).status).toBe(200);
    }
    const nowhere = '/units/00000000-0000-4000-8000-000000000000/compliance/trend';
    expect((await clerk.get(nowhere)).status).toBe(404);
  });
});
