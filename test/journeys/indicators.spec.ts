import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { NO_SUCH } from './clerk-work.js';
import type { Client } from './client.js';
import { funnel, QuarterlyReports } from './indicators-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];
const Q1 = { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' };

describe('the figures that units report', () => {
  let office: Office;
  let clerk: Client;
  let chomoi: Client;
  let babe: Client;
  let reports: QuarterlyReports;
  let refused: Refused;
  let owed: { chomoi: string; babe: string };
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [clerk, chomoi, babe] = [await office.as('vanphong'), await office.as('chomoi'), await office.as('babe')];
    reports = await QuarterlyReports.issued(office, clerk);
    owed = {
      chomoi: await reports.owed(clerk, 'HU-1', '2026-Q1'),
      babe: await reports.owed(clerk, 'HU-2', '2026-Q1'),
    };
  });
  afterAll(() => office.close());

  const path = (rest = '') => `/directives/${reports.directiveId}/indicators${rest}`;
  const asked = (of: object) => new URLSearchParams({ taskNo: '1', name: 'số  KIẾN nghị', ...of }).toString();
  const petitions = (of: object = {}) => asked({ unitOfMeasure: 'Kiến nghị', ...of });
  const seen = async (where: string, by = clerk) => {
    await office.settled();
    const { status, body } = await by.get(where);
    expect(status).toBe(200);
    return body;
  };

  it('are none before anybody reported', async () => {
    expect(await seen(path())).toMatchObject({ items: [], periods: [], hasOnce: false, unitId: null });
    expect(items(await seen(`/assignments/${owed.chomoi}/known-indicators`, chomoi))).toEqual([]);
  });

  it('are added up name by name, and tell how many of the reports they have', async () => {
    await reports.report(chomoi, owed.chomoi, ...funnel(210, 207, 201));
    expect(items(await seen(path()))).toMatchObject([
      {
        taskNo: '1',
        taskText: 'Việc 1',
        name: 'Số kiến nghị',
        point: { period: Q1, total: 210, reported: 1, given: 2 },
      },
      { name: 'Số kiến nghị đủ điều kiện', point: { total: 207 } },
      { name: 'Số kiến nghị đã giải quyết', unitOfMeasure: 'kiến nghị', point: { total: 201, waiting: 1 } },
    ]);
    expect((await clerk.post(`/assignments/${owed.chomoi}/reports/acceptance`, {})).status).toBe(200);
    const typed = { name: ' SỐ KIẾN  NGHỊ'.normalize('NFD'), value: 40.5, unitOfMeasure: 'KIẾN NGHỊ' };
    await reports.report(babe, owed.babe, typed, { name: 'Số kiến nghị', value: 3, unitOfMeasure: 'đơn' });
    const series = await seen(path(`/series?${petitions()}`));
    expect(series).toMatchObject({
      name: 'Số kiến nghị',
      unitOfMeasure: 'kiến nghị',
      otherMeasures: [{ unitOfMeasure: 'đơn', reports: 1 }],
    });
    expect(items(series)).toEqual([
      { period: Q1, total: 250.5, reported: 2, waiting: 1, given: 2 },
      { period: null, total: null, reported: 0, waiting: 0, given: 2 },
    ]);
  });

  it('open the reports behind them', async () => {
    const behind = items(await seen(path(`/reports?${petitions({ period: '2026-Q1' })}`)));
    expect(behind).toMatchObject([
      {
        assignmentId: owed.babe,
        unitName: 'Huyện ủy Ba Bể',
        value: 40.5,
        status: 'waiting',
        inOtherMeasures: [{ value: 3, unitOfMeasure: 'đơn' }],
      },
      { assignmentId: owed.chomoi, value: 210, status: 'accepted', isCounted: true, inOtherMeasures: [] },
    ]);
    expect(items(await seen(path(`/reports?${petitions({ period: '2026-Q1', only: 'missing' })}`)))).toEqual([]);
    expect(items(await seen(path(`/reports?${petitions({ period: 'once', only: 'missing' })}`)))).toHaveLength(2);
  });

  it('lose what is returned, and have it again when it is reported again', async () => {
    const back = { reason: 'Số liệu chưa khớp.' };
    expect((await clerk.post(`/assignments/${owed.babe}/reports/return`, back)).status).toBe(200);
    const point = async () => items(await seen(path(`/series?${petitions()}`)))[0];
    expect(await point()).toMatchObject({ total: 210, reported: 1, waiting: 0, given: 2 });
    await reports.report(babe, owed.babe, ...funnel(41, 41, 40));
    expect(await point()).toMatchObject({ total: 251, reported: 2, waiting: 1 });
  });

  it('are known by name to whoever reports the next period, with what the unit stated last', async () => {
    office.clock.advanceTo('2026-04-01T02:00:00.000Z');
    [clerk, chomoi, babe] = [await office.as('vanphong'), await office.as('chomoi'), await office.as('babe')];
    await reports.round();
    const next = await reports.owed(clerk, 'HU-1', '2026-Q2');
    const known = items(await seen(`/assignments/${next}/known-indicators`, chomoi));
    expect(known[0]).toMatchObject({
      name: 'Số kiến nghị',
      unitOfMeasure: 'kiến nghị',
      last: { value: 210, period: Q1, assignmentId: owed.chomoi },
    });
    expect(known).toHaveLength(3);
    expect(items(await seen(path(`/series?${petitions()}`)))).toMatchObject([
      { period: { key: '2026-Q2' }, total: null, given: 2 },
      { period: Q1, total: 251 },
      { period: null },
    ]);
    expect(await seen(path('?period=2026-Q2'))).toMatchObject({ items: [], periods: [Q1], hasOnce: false });
    expect((await babe.get(`/assignments/${next}/known-indicators`)).status).toBe(403);
  });

  it('are a unit’s own for whoever sees his part of the directive only', async () => {
    const own = await seen(path(`/series?${petitions()}`), chomoi);
    expect(own).toMatchObject({ unitId: unitIdOf('HU-1') });
    expect(items(own)[1]).toMatchObject({ period: Q1, total: 210, reported: 1, given: 1 });
    const asOne = await seen(path(`/series?${petitions({ unitId: unitIdOf('HU-1'), own: 'true' })}`));
    expect(items(asOne)).toEqual(items(own));
    expect(items(await seen(path(`?unitId=${unitIdOf('DU-11')}`), chomoi))).toEqual([]);
    const others = await refused((headers) => chomoi.get(path(`?unitId=${unitIdOf('HU-2')}`), headers));
    expect(others).toMatchObject({ code: 'not-allowed' });
    const commune = await office.as('nongha');
    expect(await refused((headers) => commune.get(path(), headers))).toMatchObject({ code: 'not-allowed' });
  });

  it.each<[string, string, string]>([
    ['a period that nobody owes', `?period=2026-Q3`, 'report-period-unknown'],
    ['a period that does not exist', `?period=2026-Q7`, 'period-invalid'],
    ['a day that does not exist', `?period=2026-02-30`, 'date-invalid'],
    ['a unit that does not exist', `?unitId=${NO_SUCH}`, 'unit-unknown'],
    ['an indicator without its name', '/series?taskNo=1', 'invalid-input'],
    ['a name that nobody states', `/series?${asked({ name: 'khác' })}`, 'indicator-unknown'],
    ['a unit of measure in which nobody states it', `/series?${asked({})}`, 'indicator-unknown'],
    ['a task that is not there', `/series?${petitions({ taskNo: '99' })}`, 'indicator-unknown'],
    ['reports of no period', `/reports?${petitions()}`, 'invalid-input'],
    ['reports of a period that nobody owes', `/reports?${petitions({ period: '2026-W07' })}`, 'report-period-unknown'],
    ['a cursor of something else', `?cursor=abc`, 'cursor-invalid'],
  ])('refuse %s', async (_name, rest, code) => {
    expect(await refused((headers) => clerk.get(path(rest), headers))).toMatchObject({ code });
  });

  it('refuse a directive that does not exist', async () => {
    const answer = await refused((headers) => clerk.get(`/directives/${NO_SUCH}/indicators`, headers));
    expect(answer).toMatchObject({ code: 'directive-unknown' });
  });
});
