import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  directiveStream,
  reportPeriodIdOf,
  reportPeriodsStream,
  reportSeriesIdOf,
  jointReportStream,
  type FollowUp,
  type OpenedPeriod,
  type Recurrence,
} from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { findDirective } from '../directive-register/directive-register.queries.js';
import { rowsOf } from '../log.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { reportSeries } from './report-series.projection.js';
import { alikePeriods, dueReports, findReportPeriod, findJointReport, reportPeriodsOf } from './reporting.queries.js';
import { findAssignment } from '../assignment/assignment.queries.js';
import { listUnsetReports } from './unset-reports.queries.js';

const followUp = (recurrence: Recurrence): FollowUp => ({
  monitorUnitId: 'office',
  monitorNamed: 'Văn phòng',
  coordinators: [],
  reportsTo: null,
  recurrence,
});
const q1 = { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' };

/** A directive whose monitor reports every quarter. */
function demanded(directiveId = 'd1', recurrence: Recurrence = { period: 'quarterly' }): Province {
  const province = Province.withUnits();
  province.issue(directiveId, ['Việc'], { followUp: followUp(recurrence) });
  return province;
}

function opened(province: Province, directiveId: string, changes: Partial<OpenedPeriod> = {}): string {
  const seriesId = reportSeriesIdOf(directiveId, null);
  const period = { ...q1, ...changes };
  const periodId = reportPeriodIdOf(seriesId, period.key);
  const of = { periodId, seriesId, directiveId, taskNo: null, isLast: false };
  const data: OpenedPeriod = { ...of, deadline: deadline('2026-04-10'), reporterCount: 2, ...period };
  province.record(reportPeriodsStream(seriesId, 2026), { type: 'ReportPeriodOpened.v1', data });
  return periodId;
}

function scheduled(province: Province, directiveId: string, recurrence: Recurrence, since: string): void {
  const data = { directiveId, taskNo: null, recurrence, since };
  province.record(directiveStream(directiveId), { type: 'ReportsScheduled.v1', data });
}

describe('when the next period is given', () => {
  const seriesOf = async (province: Province) => (await rowsOf(reportSeries, province.events))[0];

  it('is at once after the issue, then when the one that was opened has passed', async () => {
    const province = demanded();
    expect(await seriesOf(province)).toMatchObject({ since: '2026-03-02', opensOn: '2026-03-02', coveredTo: null });
    opened(province, 'd1');
    expect(await seriesOf(province)).toMatchObject({ opensOn: '2026-04-01', coveredTo: '2026-03-31' });
  });

  it('is earlier by what the clerk said, and never for days that are covered', async () => {
    const province = demanded();
    opened(province, 'd1');
    scheduled(province, 'd1', { period: 'monthly', leadDays: 5 }, '2026-03-20');
    expect(await seriesOf(province)).toMatchObject({ opensOn: '2026-03-27', recurrence: { period: 'monthly' } });
  });

  it('is never after the last one, or when they were ended', async () => {
    const province = demanded();
    opened(province, 'd1', { isLast: true });
    expect(await seriesOf(province)).toMatchObject({ opensOn: null });
    scheduled(province, 'd1', { period: 'quarterly' }, '2026-04-01');
    expect(await seriesOf(province)).toMatchObject({ opensOn: '2026-04-01' });
    // What is covered already goes beyond the last day: no round looks at it again and again.
    scheduled(province, 'd1', { period: 'monthly', until: '2026-03-15' }, '2026-03-10');
    expect(await seriesOf(province)).toMatchObject({ opensOn: null });
    const reason = 'đã tổng kết';
    province.record(directiveStream('d1'), {
      type: 'ReportsEnded.v1',
      data: { directiveId: 'd1', taskNo: null, reason },
    });
    expect(await seriesOf(province)).toMatchObject({ opensOn: null, endReason: reason });
  });

  it('is not known while no period is set', async () => {
    expect(await seriesOf(demanded('d1', { period: null }))).toBeUndefined();
  });
});

describe('questions about periodic reports', () => {
  let database: ProjectedDatabase;
  let periodId: string;
  let ids: string[];
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = demanded();
    province.issue('d2', ['Việc'], { followUp: followUp({ period: null }) });
    province.draft('d3', { followUp: followUp({ period: null }) });
    province.issue('d4', ['Việc'], { followUp: followUp({ period: 'monthly' }) });
    province.record(directiveStream('d4'), {
      type: 'DirectiveRecalled.v1',
      data: { directiveId: 'd4', reason: 'nhầm' },
    });
    periodId = opened(province, 'd1');
    const terms = { reportPeriod: { periodId, ...q1 }, deadline: deadline('2026-04-10') };
    const give = (assignmentId: string, unitId: string, of: object = terms, directiveId = 'd1') =>
      province.give(directiveId, 'theo dõi', unitId, { assignmentId, ...of });
    const other = { ...terms, reportPeriod: { ...terms.reportPeriod, periodId: 'p2' } };
    ids = [give('a1', 'north'), give('a2', 'south'), give('a3', 'north', other, 'd2'), give('a4', 'north', {}, 'd2')];
    province.accept('a2', province.report('a2', '2026-04-02T01:00:00.000Z'));
    const shared = { jointReportId: 's1', unitId: 'north', assignmentIds: ['a1', 'a3'], byUserId: 'an' };
    const said = {
      narrative: { results: 'Đã làm' },
      indicators: [],
      evidence: [],
      submittedAt: '2026-04-02T01:00:00.000Z',
    };
    province.record(jointReportStream('s1'), { type: 'JointReportEntered.v1', data: { ...shared, ...said } });
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('find what is due of directives in force, through an index', async () => {
    expect(await dueReports(database.db, '2026-03-31', 10)).toEqual([]);
    expect(await dueReports(database.db, '2026-04-01', 10)).toEqual([{ directiveId: 'd1', taskNo: null }]);
  });

  it('count how the reports of a period stand', async () => {
    const view = { key: '2026-Q1', given: 2, reported: 0, accepted: 1, withdrawn: 0, reporterCount: 2 };
    expect(await findReportPeriod(database.db, periodId)).toMatchObject(view);
    expect(await allPages((cursor) => reportPeriodsOf(database.db, 'd1', { cursor, limit: 1 }))).toMatchObject([view]);
    expect(await findReportPeriod(database.db, 'unknown')).toBeNull();
  });

  it('are apart from what the issue made', async () => {
    const { progress } = (await findDirective(database.db, 'd1', '2026-04-02T01:00:00.000Z'))!;
    expect(progress).toMatchObject({ given: 0, periodic: 2 });
  });

  it('find what one report could serve', async () => {
    const view = (await findAssignment(database.db, ids[0]!))!;
    expect((await alikePeriods(database.db, view)).map(({ assignmentId }) => assignmentId)).toEqual(['a3']);
    const plain = (await findAssignment(database.db, ids[3]!))!;
    expect(await alikePeriods(database.db, plain)).toEqual([]);
    expect(await findJointReport(database.db, 's1')).toMatchObject({ assignmentIds: ['a1', 'a3'], notDelivered: [] });
  });

  it('list what nobody has set a period for, drafts among them', async () => {
    const unset = await allPages((cursor) =>
      listUnsetReports(database.db, { visibleTo: 'everything', cursor, limit: 1 }),
    );
    expect(unset.map(({ directiveId, status }) => [directiveId, status])).toEqual([
      ['d3', 'draft'],
      ['d2', 'issued'],
    ]);
  });
});
