import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenReportPeriods, unitIdOf } from '#application';
import { balances, type FollowUpSums } from '#domain';
import { NO_SUCH, readyDraft } from './clerk-work.js';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

const NARRATIVE = { results: 'Đã đối thoại 36 cuộc.' };

describe('periodic reports, through two quarters', () => {
  let office: Office;
  let clerk: Client;
  let district: Client;
  let directiveId: string;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [clerk, district] = [await office.as('vanphong'), await office.as('chomoi')];
  });
  afterAll(() => office.close());

  /** What the worker does at every tick, and what comes of it. */
  const round = async () => {
    await office.settled();
    const opened = await office.app.get(OpenReportPeriods).round();
    await office.settled();
    return opened;
  };
  const on = async (instant: string) => {
    office.clock.advanceTo(instant);
    [clerk, district] = [await office.as('vanphong'), await office.as('chomoi')];
  };
  const seen = async (path: string, by = clerk) => {
    await office.settled();
    const { status, body } = await by.get(path);
    expect(status).toBe(200);
    return body;
  };
  const recurring = (no: string, recurrence: object | null) => ({ tasks: [{ no, recurrence }] });
  const correct = async (correction: object, headers = {}) => {
    const { revision } = await seen(`/directives/${directiveId}`);
    return clerk.patch(`/directives/${directiveId}`, correction, { 'if-match': `"${String(revision)}"`, ...headers });
  };
  /** The report of a period that a unit owes. */
  const owed = async (key: string, unit: string, of = directiveId) => {
    const all = items(await seen(`/directives/${of}/assignments?limit=200`));
    return all.find((one) => (one['reportPeriod'] as Item)?.['key'] === key && one['unitId'] === unitIdOf(unit));
  };
  const periods = async () => {
    const { demands, items: opened } = await seen(`/directives/${directiveId}/report-periods`);
    return { demands: demands as Item[], opened: opened as Item[] };
  };
  const setPeriod = (fields: object, headers = {}) =>
    clerk.post(`/directives/${directiveId}/report-period`, fields, headers);

  it('stand in a list of their own while nobody has said how often', async () => {
    directiveId = await readyDraft(clerk, { basis: [] });
    expect((await correct(recurring('2', { period: null }))).status).toBe(200);
    const [unset] = items(await seen('/unset-report-periods'));
    expect(unset).toMatchObject({ directiveId, status: 'draft' });
    expect((unset!['demands'] as Item[]).map(({ taskNo, status }) => [taskNo, status])).toEqual([
      [null, 'not-set'],
      ['2', 'not-set'],
    ]);
    const [line] = items(await seen('/directives?periodMissing=true'));
    expect(line).toMatchObject({ directiveId, periodMissing: true, periodsMissing: 2 });
  });

  it('show what a period would mean before it is set', async () => {
    const quarters = items(await seen('/report-schedule?period=quarterly&count=2'));
    expect(quarters).toMatchObject([
      {
        key: '2026-Q1',
        from: '2026-01-01',
        to: '2026-03-31',
        givenOn: '2026-03-02',
        deadline: { lastDay: '2026-04-10' },
      },
      { key: '2026-Q2', givenOn: '2026-04-01', deadline: { lastDay: '2026-07-10', statedLastDay: '2026-07-10' } },
    ]);
    const byRule = items(await seen('/report-schedule?rule=FREQ%3DMONTHLY%3BBYMONTHDAY%3D15&count=2&from=2026-08'));
    expect(byRule).toMatchObject([
      { key: '2026-08-15', from: '2026-08-01', deadline: { lastDay: '2026-08-17', statedLastDay: '2026-08-15' } },
      { key: '2026-09-15', from: '2026-08-16' },
    ]);
  });

  it('are given for the running period when the directive is issued, each with a clock of its own', async () => {
    expect((await correct(recurring('2', { period: 'quarterly' }))).status).toBe(200);
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    const first = await owed('2026-Q1', 'HU-1');
    expect(first).toMatchObject({
      taskNo: '2',
      status: 'given',
      lastDay: '2026-04-10',
      reportPeriod: { from: '2026-01-01', to: '2026-03-31' },
      parentAssignmentId: null,
      text: 'Việc 2',
    });
    const { demands, opened } = await periods();
    expect(demands.find(({ taskNo }) => taskNo === '2')).toMatchObject({ status: 'running', opensOn: '2026-04-01' });
    expect(opened).toMatchObject([{ key: '2026-Q1', reporterCount: 2, given: 2, reported: 0 }]);
    const { progress, periodsMissing } = await seen(`/directives/${directiveId}`);
    expect(progress).toMatchObject({ assignmentCount: 6, given: 6, periodic: 2 });
    expect(periodsMissing).toBe(1);
    const period = await seen(`/report-periods/${String(opened[0]!['periodId'])}`);
    expect(items(period['reports'] as Item).map(({ unitName }) => unitName)).toEqual([
      'Huyện ủy Ba Bể',
      'Huyện ủy Chợ Mới',
    ]);
    expect((await clerk.get(`/report-periods/${NO_SUCH}`)).status).toBe(404);
  });

  it('are reported without being taken on each time, returned and accepted like any other', async () => {
    await on('2026-04-01T02:00:00.000Z');
    expect(await round()).toBe(1);
    const first = String((await owed('2026-Q1', 'HU-1'))!['assignmentId']);
    const reports = `/assignments/${first}/reports`;
    expect((await district.post(reports, { narrative: NARRATIVE })).status).toBe(201);
    expect((await clerk.post(`${reports}/return`, { reason: 'Thiếu số liệu.' })).status).toBe(200);
    expect((await district.post(reports, { narrative: NARRATIVE })).status).toBe(201);
    expect((await clerk.post(`${reports}/acceptance`, {})).status).toBe(200);
    const { opened } = await periods();
    expect(opened).toMatchObject([
      { key: '2026-Q2', given: 2, accepted: 0 },
      { key: '2026-Q1', given: 2, accepted: 1 },
    ]);
    expect(await owed('2026-Q2', 'HU-1')).toMatchObject({ status: 'given', lastDay: '2026-07-10' });
    expect(await owed('2026-Q1', 'HU-2')).toMatchObject({ status: 'given' });
  });

  it('get a period after the issue, and the periods come from then on', async () => {
    expect(await refused((headers) => setPeriod({ taskNo: '1', period: 'monthly' }, headers))).toMatchObject({
      code: 'reports-not-demanded',
    });
    expect(await refused((headers) => setPeriod({ taskNo: null, period: null }, headers))).toMatchObject({
      code: 'period-missing',
    });
    const never = { taskNo: null, period: null, rule: 'FREQ=MONTHLY;UNTIL=20260301' };
    expect(await refused((headers) => setPeriod(never, headers))).toMatchObject({ code: 'rule-never-occurs' });
    const before = await district.post(`/directives/${directiveId}/report-period`, { taskNo: null, period: 'monthly' });
    expect(before.status).toBe(403);
    const monthly = { taskNo: null, period: 'monthly', due: { days: 3, workingDays: true } };
    expect((await setPeriod(monthly)).status).toBe(200);
    expect(items(await seen('/unset-report-periods'))).toEqual([]);
    const running = items(await seen('/running-reports')).map(({ taskNo, opensOn }) => [taskNo, opensOn]);
    expect(running).toContainEqual([null, expect.any(String)]);
    expect(running).toEqual(running.toSorted(([, one], [, other]) => String(one).localeCompare(String(other))));
    expect(items(await seen('/running-reports', district))).toEqual([]);
    expect(await round()).toBe(1);
    expect(await owed('2026-04', 'BDV')).toMatchObject({
      giverUnitId: unitIdOf('BTV'),
      lastDay: '2026-05-05',
      text: 'Báo cáo định kỳ kết quả theo dõi, đôn đốc việc thực hiện văn bản số 18-CT/TU',
    });
  });

  it('of one period that several ask for are entered once, delivered to all, and accepted by each', async () => {
    const other = await readyDraft(clerk, { number: '19-CT/TU', issuerUnitId: unitIdOf('TU'), followUp: null });
    const { revision } = await seen(`/directives/${other}`);
    const quarterly = recurring('1', { period: 'quarterly' });
    expect((await clerk.patch(`/directives/${other}`, quarterly, { 'if-match': `"${String(revision)}"` })).status).toBe(
      200,
    );
    expect((await clerk.post(`/directives/${other}/issue`)).status).toBe(200);
    expect(await round()).toBe(1);
    const one = String((await owed('2026-Q2', 'HU-1'))!['assignmentId']);
    const alike = items(await seen(`/assignments/${one}/same-period`, district));
    expect(alike).toMatchObject([{ directiveNumber: '19-CT/TU', giverUnitId: unitIdOf('TU') }]);
    const second = String(alike[0]!['assignmentId']);

    const enter = (assignmentIds: readonly string[], headers = {}, by = district) =>
      by.post('/joint-reports', { assignmentIds, narrative: NARRATIVE }, headers);
    expect(await refused((headers) => enter([one], headers))).toMatchObject({ code: 'joint-report-count' });
    const base = items(await seen(`/directives/${directiveId}/assignments`));
    const task = base.find((item) => item['reportPeriod'] === null && item['unitId'] === unitIdOf('HU-1'))!;
    expect(await refused((headers) => enter([one, String(task['assignmentId'])], headers))).toMatchObject({
      code: 'joint-report-other-period',
    });
    const foreign = String((await owed('2026-Q2', 'HU-2'))!['assignmentId']);
    expect(await refused((headers) => enter([one, foreign], headers))).toMatchObject({ code: 'not-allowed' });

    const key = { 'idempotency-key': 'q2' };
    const entered = await enter([one, second], key);
    expect(entered.status).toBe(201);
    await office.settled();
    expect((await enter([one, second], key)).body).toMatchObject({ repeated: true });
    const shared = `/joint-reports/${String(entered.body['jointReportId'])}`;
    expect(await seen(shared, district)).toMatchObject({
      notDelivered: [],
      serves: [{ status: 'reported' }, { status: 'reported' }],
    });
    expect((await clerk.post(`/assignments/${one}/reports/acceptance`, {})).status).toBe(200);
    expect((await clerk.post(`/assignments/${second}/reports/return`, { reason: 'Bổ sung' })).status).toBe(200);
    const { serves } = await seen(shared, district);
    expect(
      (serves as Item[]).map(({ status }) => String(status)).toSorted((one, other) => one.localeCompare(other)),
    ).toEqual(['accepted', 'in-work']);
    const [report] = items(await seen(`/assignments/${one}/reports`, district));
    expect(report).toMatchObject({ jointReportId: entered.body['jointReportId'], narrative: NARRATIVE });
  });

  it('end for a unit with its task, and for all with the directive; the rest goes on', async () => {
    const tasks = items(await seen(`/directives/${directiveId}/assignments?limit=200`));
    const ofDistrict = tasks.find(
      (one) => one['taskNo'] === '2' && one['reportPeriod'] === null && one['unitId'] === unitIdOf('HU-2'),
    )!;
    const withdrawal = `/assignments/${String(ofDistrict['assignmentId'])}/withdrawal`;
    expect((await clerk.post(withdrawal, { reason: 'Không còn phù hợp' })).status).toBe(200);
    expect(await owed('2026-Q2', 'HU-2')).toMatchObject({ status: 'withdrawn', withdrawReason: 'Không còn phù hợp' });
    expect(await refused((headers) => end({ taskNo: '1', reason: 'x' }, headers))).toMatchObject({
      code: 'reports-not-running',
    });
    expect(await refused((headers) => end({ taskNo: null, reason: ' ' }, headers))).toMatchObject({
      code: 'reports-end-reason-missing',
    });
    expect((await end({ taskNo: null, reason: 'Đã sơ kết' })).status).toBe(200);

    await on('2026-07-01T02:00:00.000Z');
    expect(await round()).toBe(2);
    expect(await owed('2026-Q3', 'HU-1')).toMatchObject({ status: 'given' });
    expect(await owed('2026-Q3', 'HU-2')).toBeUndefined();
    expect(await owed('2026-05', 'BDV')).toBeUndefined();
    const { demands } = await periods();
    expect(demands.find(({ taskNo }) => taskNo === null)).toMatchObject({ status: 'ended', endReason: 'Đã sơ kết' });

    expect((await clerk.post(`/directives/${directiveId}/recall`, { reason: 'Ban hành nhầm' })).status).toBe(200);
    expect(await owed('2026-Q3', 'HU-1')).toMatchObject({ status: 'withdrawn' });
    expect(await owed('2026-04', 'BDV')).toMatchObject({ status: 'withdrawn' });
    await on('2026-10-01T02:00:00.000Z');
    expect(await round()).toBe(1);
    expect(await owed('2026-Q4', 'HU-1')).toBeUndefined();
    const { subtree } = (await seen(`/units/${unitIdOf('TU')}/compliance`)) as unknown as { subtree: FollowUpSums };
    expect(balances(subtree)).toBe(true);
    expect(subtree.done.total).toBe(2);
  });

  const end = (fields: object, headers = {}) => clerk.post(`/directives/${directiveId}/report-end`, fields, headers);
});
