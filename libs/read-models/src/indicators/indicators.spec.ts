import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { assignmentIdOf, type IndicatorValue } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { rowsOf } from '../log.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import type { IndicatorsWithin } from './asked-reports.js';
import { indicatorValues } from './indicator-values.projection.js';
import { describeIndicator, indicatorSeries, IndicatorUnknown } from './indicator-series.queries.js';
import { hasReportPeriod, indicatorsOf } from './indicators.queries.js';
import { knownIndicators } from './known-indicators.queries.js';
import { reportsBehind, type Stating } from './reports-behind.queries.js';

const PETITIONS = 'Số kiến nghị';
const QUARTERS = {
  '2026-Q1': { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' },
  '2026-Q2': { key: '2026-Q2', from: '2026-04-01', to: '2026-06-30' },
} as const;

/** A directive whose first task is reported every quarter, and figures that units state in their reports. */
class Reporting extends Province {
  owe(unitId: string, quarter: keyof typeof QUARTERS, taskNo = '1'): string {
    const period = QUARTERS[quarter];
    const assignmentId = assignmentIdOf('d1', `${taskNo} ${quarter}`, unitId);
    const reportPeriod = { ...period, periodId: `${taskNo}-${quarter}` };
    return this.give('d1', taskNo, unitId, { assignmentId, deadline: deadline('2026-04-10'), reportPeriod });
  }

  state(assignmentId: string, ...indicators: readonly IndicatorValue[]): string {
    const reportId = `report-${this.events.length}`;
    const submittedAt = '2026-04-05T01:00:00.000Z';
    const report = { reportId, narrative: { results: 'Đã làm' }, indicators, evidence: [] };
    this.step({ type: 'ReportSubmitted.v1', data: { assignmentId, ...report, submittedAt, byUserId: 'doer' } });
    return reportId;
  }

  giveBack(assignmentId: string, reportId: string): void {
    this.step({ type: 'ReportReturned.v1', data: { assignmentId, reportId, reason: 'Sai số' } });
  }
}

const petitions = (value: number, unitOfMeasure: string | undefined = 'kiến nghị'): IndicatorValue => ({
  name: PETITIONS,
  value,
  ...(unitOfMeasure && { unitOfMeasure }),
});

describe('figures of a report', () => {
  const valuesOf = async (...indicators: readonly IndicatorValue[]) => {
    const province = Reporting.withUnits();
    province.state('a1', ...indicators);
    const rows = await rowsOf(indicatorValues, province.events);
    return rows.map(({ name, value, unitOfMeasure }) => [name, value, unitOfMeasure]);
  };

  it('are the same figure however the name is typed, and not where marks or the unit of measure differ', async () => {
    const typed = [PETITIONS, `  số   kiến nghị `, PETITIONS.normalize('NFD'), 'SỐ KIẾN NGHỊ'];
    expect(await valuesOf(...typed.map((name) => ({ name, value: 0.1, unitOfMeasure: 'Đơn' })))).toEqual([
      [PETITIONS, 0.4, 'Đơn'],
    ]);
    const differing = [
      { name: 'Số hộ', value: 1, unitOfMeasure: 'hộ' },
      { name: 'Số hồ', value: 2, unitOfMeasure: 'hộ' },
      { name: 'Số hộ', value: 3, unitOfMeasure: '%' },
      { name: 'Số hộ', value: 4 },
    ];
    expect(await valuesOf(...differing)).toHaveLength(4);
    expect(await valuesOf({ name: 'Số hộ', value: 1 }, { name: 'Số hộ', value: 2, unitOfMeasure: ' ' })).toEqual([
      ['Số hộ', 3, null],
    ]);
    expect(await valuesOf({ name: '  ', value: 1 })).toEqual([]);
  });
});

describe('indicators of a directive', () => {
  let database: ProjectedDatabase;
  let province: Reporting;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterEach(() => database.clear());
  afterAll(() => database.close());

  const quarterlyBy = (...unitIds: readonly string[]) => {
    province = Reporting.withUnits();
    province.issue('d1', ['Đối thoại', 'Rà soát']);
    return unitIds.map((unitId) => province.owe(unitId, '2026-Q1'));
  };
  const one = { directiveId: 'd1', taskNo: '1', name: 'số kiến nghị', unitOfMeasure: 'Kiến nghị' };
  const series = (within: IndicatorsWithin = null, asked = one) =>
    allPages((cursor) => indicatorSeries(database.db, { ...asked, within, cursor, limit: 1 }));
  const behind = (within: IndicatorsWithin = null, only?: Stating) =>
    allPages((cursor) => reportsBehind(database.db, { ...one, within, period: '2026-Q1', only, cursor, limit: 1 }));

  it('add up what waits or was accepted, tell how much of it is there, and lose what is returned', async () => {
    const [north, south, office] = quarterlyBy('north', 'south', 'office') as [string, string, string];
    province.accept(north, province.state(north, petitions(210)));
    const returned = province.state(south, petitions(40.5));
    await database.project(province.events);
    const both = { period: QUARTERS['2026-Q1'], total: 250.5, reported: 2, waiting: 1, given: 3 };
    expect(await series()).toEqual([both]);

    province.giveBack(south, returned);
    province.state(office, { name: 'Khác', value: 1 });
    await database.project(province.events);
    expect(await series()).toEqual([{ ...both, total: 210, reported: 1, waiting: 0 }]);
    const rows = await behind();
    expect(rows.map(({ unitId, value, status }) => [unitId, value, status])).toEqual([
      ['north', 210, 'accepted'],
      ['south', null, 'not-reported'],
      ['office', null, 'waiting'],
    ]);
    expect((await behind(null, 'stated')).map(({ unitId }) => unitId)).toEqual(['north']);
    expect((await behind(null, 'missing')).map(({ unitId }) => unitId)).toEqual(['south', 'office']);

    province.state(south, petitions(41));
    province.step({ type: 'AssignmentWithdrawn.v1', data: { assignmentId: north, reason: 'Nhầm' } });
    await database.project(province.events);
    expect(await series()).toEqual([{ ...both, total: 41, reported: 1, waiting: 1, given: 2 }]);
  });

  it('come period by period, the newest first, with what is owed once after them', async () => {
    const [north] = quarterlyBy('north') as [string];
    province.owe('north', '2026-Q2');
    const once = province.give('d1', '1', 'north');
    province.state(north, petitions(5));
    province.state(once, petitions(7));
    await database.project(province.events);
    expect((await series()).map(({ period, total, given }) => [period?.key ?? null, total, given])).toEqual([
      ['2026-Q2', null, 1],
      ['2026-Q1', 5, 1],
      [null, 7, 1],
    ]);
    expect(await hasReportPeriod(database.db, 'd1', '2026-Q2')).toBe(true);
    expect(await hasReportPeriod(database.db, 'd1', '2026-Q3')).toBe(false);
    expect(await hasReportPeriod(database.db, 'd1', 'once')).toBe(true);
  });

  it('never add up different units of measure, and tell which others there are', async () => {
    const [north, south] = quarterlyBy('north', 'south') as [string, string];
    province.state(north, petitions(210));
    province.state(south, petitions(12, '%'));
    await database.project(province.events);
    expect(await describeIndicator(database.db, one)).toEqual({
      taskNo: '1',
      taskText: 'Đối thoại',
      name: PETITIONS,
      unitOfMeasure: 'kiến nghị',
      otherMeasures: [{ unitOfMeasure: '%', reports: 1 }],
    });
    expect(await series()).toMatchObject([{ total: 210, reported: 1, given: 2 }]);
    expect((await behind()).map(({ value, inOtherMeasures }) => [value, inOtherMeasures])).toEqual([
      [210, []],
      [null, [{ value: 12, unitOfMeasure: '%' }]],
    ]);
    const listed = await allPages((cursor) =>
      indicatorsOf(database.db, { directiveId: 'd1', within: null, cursor, limit: 1 }),
    );
    expect(listed.map(({ unitOfMeasure, point: { total } }) => [unitOfMeasure, total])).toEqual([
      ['kiến nghị', 210],
      ['%', 12],
    ]);
    for (const wrong of [{ taskNo: '2' }, { name: 'khác' }, { unitOfMeasure: 'đơn' }, { directiveId: 'd2' }]) {
      await expect(describeIndicator(database.db, { ...one, ...wrong })).rejects.toThrow(IndicatorUnknown);
    }
  });

  it('do not add up what was handed on beside what hands it on, at any level', async () => {
    const [north] = quarterlyBy('north') as [string];
    const parent = { assignmentId: north, directiveId: 'd1', taskNo: '1', unitId: 'north' };
    const [first, second] = [province.handOn(parent, 'north-1'), province.handOn(parent, 'north-2')];
    province.state(first, petitions(100));
    province.state(second, petitions(110));
    await database.project(province.events);
    const once = async (within: IndicatorsWithin) => {
      const points = await series(within);
      return points.map(({ period, total, reported, given }) => [period?.key ?? null, total, reported, given]);
    };
    expect(await once(null)).toEqual([['2026-Q1', null, 0, 1]]);
    // A part is about the period of the whole, though nothing of it says so.
    expect(await once({ unitId: 'north-1' })).toEqual([['2026-Q1', 100, 1, 1]]);
    province.state(north, petitions(212));
    await database.project(province.events);
    expect(await once(null)).toEqual([['2026-Q1', 212, 1, 1]]);
    expect(await once({ unitId: 'north' })).toEqual([['2026-Q1', 212, 1, 1]]);
    expect(await once({ unitId: 'north', own: true })).toEqual([['2026-Q1', 212, 1, 1]]);
    expect(await once({ unitId: 'south' })).toEqual([]);
    expect((await behind()).map(({ unitId, value, isCounted }) => [unitId, value, isCounted])).toEqual([
      ['north-1', 100, false],
      ['north-2', 110, false],
      ['north', 212, true],
    ]);
  });

  it('are known to whoever reports next: own ones with what was stated last, then those of others', async () => {
    const [north, south] = quarterlyBy('north', 'south') as [string, string];
    const other = province.give('d1', '2', 'south');
    const next = province.owe('south', '2026-Q2');
    province.state(other, { name: 'Mô hình', value: 30 });
    province.state(north, { name: 'Buổi đối thoại', value: 36, unitOfMeasure: 'buổi' }, petitions(210));
    province.state(south, petitions(40));
    await database.project(province.events);
    const asked = { assignmentId: next, directiveId: 'd1', taskNo: '1', unitId: 'south' };
    const reportedAt = '2026-04-05T01:00:00.000Z';
    expect(await knownIndicators(database.db, asked)).toEqual([
      {
        name: PETITIONS,
        unitOfMeasure: 'kiến nghị',
        last: { value: 40, assignmentId: south, period: QUARTERS['2026-Q1'], reportedAt },
      },
      { name: 'Buổi đối thoại', unitOfMeasure: 'buổi', last: null },
      { name: 'Mô hình', unitOfMeasure: null, last: null },
    ]);
  });
});
