import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Answer, Client } from './client.js';
import { issuedAssignments, LAST_DAY } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers } from './refused.js';

type Json = Record<string, unknown>;
type Sums = { total: number; open: Record<string, number>; done: Record<string, number>; withdrawn: number };
type Links = Record<string, string>;

const PROVINCE = `/units/${unitIdOf('TU')}`;
const DISTRICT = `/units/${unitIdOf('HU-1')}`;
const DAY = 86_400_000;

/** 2 March: issued. 5 March: taken on. 7 March: reported, which is entered on the 20th. 21 March: one withdrawn. */
describe('somebody looks back', () => {
  let office: Office;
  let clerk: Client;
  let find: Awaited<ReturnType<typeof issuedAssignments>>;
  let beforeIssue: string;
  const on: Record<string, string> = {};
  const assignment = () => find('1', 'HU-1');

  const later = async (days: number, name: string) => {
    office.clock.advanceTo(new Date(office.clock.now().getTime() + days * DAY));
    on[name] = office.clock.now().toISOString();
    clerk = await office.as('vanphong');
    return office.as('chomoi');
  };

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.as('vanphong');
    beforeIssue = new Date(office.clock.now().getTime() - DAY).toISOString();
    find = await issuedAssignments(office, clerk);
    on['issued'] = office.clock.now().toISOString();
    let district = await later(3, 'taken on');
    expect((await district.post(`/assignments/${assignment()}/acknowledgement`)).status).toBe(200);
    await later(2, 'reported');
    district = await later(13, 'entered');
    const report = { narrative: { results: 'Đã làm xong.' }, occurredAt: on['reported'] };
    expect((await district.post(`/assignments/${assignment()}/reports`, report)).status).toBe(201);
    expect((await clerk.post(`/assignments/${assignment()}/reports/acceptance`, {})).status).toBe(200);
    await later(1, 'withdrawn');
    const reason = 'Giao nhầm.';
    expect((await clerk.post(`/assignments/${find('2', 'HU-1')}/withdrawal`, { reason })).status).toBe(200);
    await office.settled();
    await later(1, 'now');
    await office.settled();
  });
  afterAll(() => office.close());

  const query = (named: Record<string, string>) => new URLSearchParams(named).toString();
  const boardAt = async (path: string, asOf: string, sense: string) =>
    (await clerk.get(`${path}/compliance?${query({ asOf, sense })}`)).body;
  const sumsAt = async (asOf: string, sense: string) => (await boardAt(DISTRICT, asOf, sense))['subtree'] as Sums;
  const opened = async (link: string) => (await clerk.get(link.replace('/api/v1', ''))).body['items'] as Json[];

  it('and sees nothing before the first event, and now what is so now', async () => {
    for (const sense of ['happened', 'known']) {
      expect(await sumsAt(beforeIssue, sense)).toMatchObject({ total: 0, open: { total: 0 } });
      const [now, live] = [
        await boardAt(PROVINCE, on['now']!, sense),
        (await clerk.get(`${PROVINCE}/compliance`)).body,
      ];
      expect(now['subtree']).toEqual(live['subtree']);
      expect(now['own']).toEqual(live['own']);
    }
  });

  it('and tells what was so from what was known', async () => {
    const between = new Date(Date.parse(on['reported']!) + 2 * DAY).toISOString();
    // Reported in time: in term either way; done only since it was accepted.
    expect(await sumsAt(between, 'known')).toMatchObject({ total: 3, open: { total: 3, inTerm: 3 } });
    const stood = async (sense: string) => {
      const counted = `${DISTRICT}/compliance/counted?${query({ asOf: between, sense, figure: 'open' })}`;
      const items = (await clerk.get(counted)).body['items'] as { assignmentId: string; stood: Json }[];
      expect(items).toHaveLength(3);
      return items.find(({ assignmentId }) => assignmentId === assignment())!.stood;
    };
    expect(await stood('known')).toMatchObject({ status: 'in-work', enteredLater: false, since: on['taken on'] });
    expect(await stood('happened')).toMatchObject({
      status: 'reported',
      enteredLater: true,
      backEntry: true,
      since: on['reported'],
      recordedAt: on['entered'],
    });
  });

  it('and opens each figure with what it counted', async () => {
    const asOf = on['entered']!;
    const board = await boardAt(DISTRICT, asOf, 'happened');
    const [sums, links] = [board['subtree'] as Sums, board['subtreeListed'] as Links];
    expect(sums).toMatchObject({ total: 3, done: { total: 1, onTime: 1 }, open: { total: 2 } });
    expect(await opened(links['all']!)).toHaveLength(3);
    expect(await opened(links['done-on-time']!)).toMatchObject([{ assignmentId: assignment() }]);
    expect(await opened(links['open']!)).toHaveLength(2);
    expect(await opened((board['ownListed'] as Links)['all']!)).toHaveLength(3);
    const children = (await boardAt(PROVINCE, asOf, 'known'))['children'] as { listed: string; subtree: Sums }[];
    for (const { listed, subtree } of children) {
      expect(await opened(`${listed}&figure=all&limit=200`)).toHaveLength(subtree.total);
    }
    const live = (await clerk.get(`${DISTRICT}/compliance`)).body;
    expect(await opened((live['subtreeListed'] as Links)['withdrawn']!)).toHaveLength(1);
  });

  it('and compares two instants: what changed, and which assignments moved', async () => {
    const between = query({ from: on['issued']!, to: on['now']! });
    const { body } = await clerk.get(`${DISTRICT}/compliance/comparison?${between}`);
    expect(body['subtree']).toMatchObject({
      from: { total: 3, open: { total: 3 }, withdrawn: 0 },
      to: { total: 3, done: { total: 1 }, withdrawn: 1 },
      change: { total: 0, done: { total: 1, onTime: 1, late: 0 }, open: { total: -2, inTerm: -2 }, withdrawn: 1 },
    });
    const out = await opened((body['movedOut'] as Links)['open-in-term']!);
    expect(out).toHaveLength(2);
    const done = await opened((body['movedIn'] as Links)['done']!);
    expect(done).toMatchObject([{ from: { class: 'open-in-term' }, to: { class: 'done-on-time' } }]);
    expect(await opened((body['movedIn'] as Links)['all']!)).toEqual([]);
  });

  it('and asks the same of a directive', async () => {
    const { body } = await clerk.get(`/assignments/${assignment()}`);
    const directive = `/directives/${String(body['directiveId'])}`;
    const progress = (at: string) => clerk.get(`${directive}/progress?${query({ asOf: at, sense: 'known' })}`);
    expect((await progress(beforeIssue)).body).toMatchObject({ status: null, assignmentCount: 0, sums: { total: 0 } });
    const taken = (await progress(on['taken on']!)).body as { given: number; byStatus: Json; status: string };
    expect(taken).toMatchObject({ status: 'issued', byStatus: { 'in-work': 1 } });
    const { body: live } = await clerk.get(`${directive}/progress`);
    expect((await progress(on['now']!)).body).toEqual({ ...live, status: 'issued' });
    const units = (await clerk.get(`${directive}/compliance?${query({ asOf: on['now']! })}`)).body;
    expect(units).toEqual((await clerk.get(`${directive}/compliance`)).body);
    const compared = await clerk.get(`${directive}/compliance/comparison?${query({ from: on['issued']! })}`);
    expect(compared.body['total']).toMatchObject({ change: { total: 0, withdrawn: 1 } });
    expect(await opened((compared.body['movedIn'] as Links)['withdrawn']!)).toMatchObject([{ taskNo: '2' }]);
    expect(await opened((compared.body['countedTo'] as Links)['all']!)).toHaveLength(taken.given);
  });

  it('and reads what happened in words, in his language', async () => {
    const story = async (named: Record<string, string> = {}, headers: Record<string, string> = {}) => {
      const { body } = await clerk.get(`/assignments/${assignment()}/story?${query(named)}`, headers);
      return { summary: body['summary'], lines: (body['lines'] as { text: string }[]).map(({ text }) => text) };
    };
    const { lines, summary } = await story();
    expect(lines[0]).toMatch(/giao .*, hạn 30\/06\/2026$/);
    expect(lines).toContainEqual(expect.stringMatching(/ tiếp nhận 3 ngày sau khi giao$/));
    expect(lines).toContainEqual(expect.stringMatching(/báo cáo, 115 ngày trước khi hết hạn \(ghi bổ sung ngày /));
    expect(summary).toMatch(/: hoàn thành đúng hạn, ở /);
    const known = await story({ asOf: on['taken on']!, sense: 'known' }, { 'accept-language': 'en' });
    expect(known.lines.at(-1)).toMatch(/took it on, 3 days after it was given$/);
    expect(known.summary).toMatch(/: in time, with .*, due on 30 June 2026$/);
    expect(LAST_DAY).toBe('2026-06-30');
  });

  it('and is told what cannot be asked', async () => {
    const refused = (path: string) =>
      refusedBy(office)((headers: Headers): Promise<Answer> => clerk.get(path, headers));
    const ahead = query({ asOf: new Date(office.clock.now().getTime() + DAY).toISOString() });
    for (const path of [
      `${DISTRICT}/compliance`,
      `${DISTRICT}/compliance/counted`,
      `/assignments/${assignment()}/story`,
    ]) {
      expect(await refused(`${path}?${ahead}`)).toMatchObject({ code: 'as-of-ahead', status: 422 });
    }
    const backwards = query({ from: on['now']!, to: on['issued']! });
    expect(await refused(`${DISTRICT}/compliance/comparison?${backwards}`)).toMatchObject({
      code: 'comparison-backwards',
    });
    for (const since of ['2199-01-01', '1900-01-01']) {
      const clock = `${DISTRICT}/clock?${query({ since })}`;
      expect(await refused(clock)).toMatchObject({ code: 'clock-since-out-of-range', fields: { since } });
    }
    for (const [wrong, code] of [
      ['2026-02-31T00:00:00Z', 'date-invalid'],
      ['2026-03-01T25:00:00Z', 'invalid-input'],
      ['2026-03-01', 'invalid-input'],
      ['yesterday', 'invalid-input'],
    ] as const) {
      expect(await refused(`${DISTRICT}/compliance?${query({ asOf: wrong })}`)).toMatchObject({ code });
    }
    expect((await clerk.get(`${DISTRICT}/compliance?sense=guessed`)).status).toBe(400);
    const elsewhere = await office.as('babe');
    expect((await elsewhere.get(`${DISTRICT}/compliance?${query({ asOf: on['issued']! })}`)).status).toBe(403);
  });
});
