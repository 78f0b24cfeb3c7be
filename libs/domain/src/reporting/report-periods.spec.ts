import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { until } from '../fixtures/directive-steps.js';
import {
  periodicAssignmentIdOf,
  reportPeriodIdOf,
  reportPeriods,
  reportPeriodsStreams,
  reportSeriesIdOf,
  type OpenReportPeriod,
} from './report-periods.js';

const given = specOf(reportPeriods);
const seriesId = reportSeriesIdOf('d1', '2');
const reporters = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ unitId: `u${index}`, taskAssignmentId: `a${index}` }));
const open = (count: number, key = '2026-Q2'): OpenReportPeriod => ({
  type: 'OpenReportPeriod',
  data: {
    directiveId: 'd1',
    taskNo: '2',
    key,
    from: '2026-04-01',
    to: '2026-06-30',
    deadline: until('2026-07-10'),
    isLast: false,
    reporters: reporters(count),
  },
});

describe('a report period', () => {
  it('is opened together with who owes its report, in chunks', () => {
    const events = given().when(open(501)).events();
    expect(events.map(({ type }) => type)).toEqual(['ReportPeriodOpened.v1', 'ReportersNamed.v1', 'ReportersNamed.v1']);
    const periodId = reportPeriodIdOf(seriesId, '2026-Q2');
    expect(events[0]!.data).toMatchObject({ periodId, seriesId, key: '2026-Q2', reporterCount: 501 });
    expect(events[2]!.data).toMatchObject({ periodId, chunk: 1, reporters: [{ unitId: 'u500' }] });
  });

  it('is opened once, whoever would owe it by now', () => {
    const opened = given().when(open(2)).events();
    given(...opened)
      .when(open(3))
      .thenNothing();
    expect(
      given(...opened)
        .when(open(0, '2026-Q3'))
        .events(),
    ).toHaveLength(1);
  });

  it('gives ids that depend on demand, period and unit alone', () => {
    const periodId = reportPeriodIdOf(seriesId, '2026-Q2');
    expect(reportPeriodIdOf(reportSeriesIdOf('d1', '2'), '2026-Q2')).toBe(periodId);
    expect(new Set([periodId, reportPeriodIdOf(reportSeriesIdOf('d1', null), '2026-Q2')]).size).toBe(2);
    expect(periodicAssignmentIdOf(periodId, 'u1')).not.toBe(periodicAssignmentIdOf(periodId, 'u2'));
  });

  it('is found by year, from the week that began in the year before to the period given ahead', () => {
    const streams = reportPeriodsStreams(seriesId, '2026-01-02', '2026-12-20');
    expect(streams.map((stream) => stream.slice(-4))).toEqual(['2025', '2026', '2027']);
  });
});
