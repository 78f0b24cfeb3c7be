import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar/local-date.js';
import { recurrenceRule } from './recurrence-rule.js';
import {
  DEFAULT_REPORTING,
  demandFromNotOver,
  firstPeriod,
  givenOn,
  isPeriodSet,
  periodAfter,
  recurrenceOf,
  reportDeadline,
  reportedSince,
  type Recurrence,
  type ReportSchedule,
} from './recurrence.js';
import * as refusals from './refusals.js';

/** Every tenth day of a month. */
const tenths = (_rule: string, _since: string, day: string): string | null => {
  for (let next = day; ; next = addDays(next, 1)) if (next.endsWith('-10')) return next;
};
const schedule = (recurrence: Recurrence, since = '2026-05-20'): ReportSchedule => ({ ...recurrence, since });

describe('a rule', () => {
  it.each([
    ['RRULE:freq=monthly;bymonthday=15', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    [' FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,-1FR; ', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,-1FR'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
  ])('is kept as it is meant: %s', (text, rule) => expect(recurrenceRule(text)).toBe(rule));

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=9',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=8,14',
    'FREQ=DAILY;BYSECOND=1',
  ])('occurs daily at most: %s', (rule) => expect(() => recurrenceRule(rule)).toThrow(refusals.RuleTooFrequent));

  it.each([
    '',
    'FREQ',
    'INTERVAL=2',
    'FREQ=FORTNIGHTLY',
    'FREQ=DAILY;FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=2;UNTIL=20260101',
    'FREQ=DAILY;UNTIL=2026-01-01',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTH=13',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=YEARLY;BYDAY=99MO',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=YEARLY;BYYEARDAY=-367',
    'FREQ=DAILY;BYYEARDAY=1',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=DAILY;UNTIL=20261399',
    'FREQ=DAILY;UNTIL=20260230',
    'FREQ=DAILY;constructor=1',
    'FREQ=DAILY=1',
    'FREQ=DAILY\nEXDATE:20260101',
    `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(200)}1`,
  ])('is refused where it cannot be understood: %j', (rule) =>
    expect(() => recurrenceRule(rule)).toThrow(refusals.RuleInvalid),
  );
});

describe('a demand for periodic reports', () => {
  it('has no period until one, or a rule, is set', () => {
    expect(isPeriodSet({ period: null })).toBe(false);
    expect(isPeriodSet({ period: null, rule: null })).toBe(false);
    expect(isPeriodSet({ period: null, rule: 'FREQ=DAILY' })).toBe(true);
  });

  it.each([
    [{ period: 'weekly', rule: 'FREQ=DAILY' }, refusals.PeriodAndRule],
    [{ period: 'weekly', from: '2026-W60' }, refusals.PeriodInvalid],
    [{ period: 'weekly', from: '2026-Q2', until: '2026-Q1' }, refusals.ReportsEndBeforeStart],
    [{ period: 'weekly', due: { days: 367, workingDays: false } }, refusals.ReportTimeInvalid],
    [{ period: 'weekly', leadDays: 61 }, refusals.ReportTimeInvalid],
  ] as const)('is refused as %j', (recurrence, refusal) => expect(() => recurrenceOf(recurrence)).toThrow(refusal));

  it('asks for nothing before itself', () => {
    expect(reportedSince({ period: 'quarterly' }, '2026-05-20')).toBe('2026-05-20');
    expect(reportedSince({ period: 'quarterly', from: '2026-Q1' }, '2026-05-20')).toBe('2026-05-20');
    expect(reportedSince({ period: 'quarterly', from: '2026-Q3' }, '2026-05-20')).toBe('2026-07-01');
  });

  it('is set after the issue from a period that is not over', () => {
    const from = (first: string | null) => () => demandFromNotOver({ period: 'weekly', from: first }, '2026-05-20');
    expect(from('2000-01-01')).toThrow(refusals.ReportsFromPast);
    expect(from('2026-Q1')).toThrow(refusals.ReportsFromPast);
    for (const first of [null, '2026-Q2', '2026-05-20', '2027-01-01']) expect(from(first)).not.toThrow();
  });

  it('begins with the period that is running, and ends with the one it names', () => {
    const quarters = schedule({ period: 'quarterly', until: '2026-Q3' });
    expect(firstPeriod(quarters, tenths)).toMatchObject({ key: '2026-Q2' });
    expect(periodAfter(quarters, '2026-07-01', tenths)).toMatchObject({ key: '2026-Q3' });
    expect(periodAfter(quarters, '2026-10-01', tenths)).toBeNull();
    const over = schedule({ period: 'quarterly', until: '2026-Q1' });
    expect(() => firstPeriod(over, tenths)).toThrow(refusals.ReportsEndBeforeStart);
  });

  it('by a rule runs from the day after one of its days to the next', () => {
    const byRule = schedule({ period: null, rule: 'FREQ=MONTHLY;BYMONTHDAY=10', until: '2026-07-20' });
    expect(firstPeriod(byRule, tenths)).toEqual({ key: '2026-06-10', from: '2026-05-20', to: '2026-06-10' });
    expect(periodAfter(byRule, '2026-06-11', tenths)).toEqual({
      key: '2026-07-10',
      from: '2026-06-11',
      to: '2026-07-10',
    });
    expect(periodAfter(byRule, '2026-07-11', tenths)).toBeNull();
    expect(() => firstPeriod(byRule, () => null)).toThrow(refusals.RuleNeverOccurs);
  });

  it('is due after its period as the office has it, unless the clerk says otherwise', () => {
    const quarter = { key: '2026-Q2', from: '2026-04-01', to: '2026-06-30' };
    const due = (recurrence: Recurrence) => reportDeadline(recurrence, quarter, DEFAULT_REPORTING);
    expect(due({ period: 'quarterly' })).toEqual({ kind: 'term', days: 10, workingDays: false });
    const stated = { days: 2, workingDays: true };
    expect(due({ period: 'quarterly', due: stated })).toEqual({ kind: 'term', ...stated });
    expect(due({ period: null, rule: 'FREQ=DAILY' })).toEqual({ kind: 'date', lastDay: '2026-06-30' });
  });

  it('is given when the period begins, or before', () => {
    expect(givenOn({ period: 'monthly' }, '2026-07-01')).toBe('2026-07-01');
    expect(givenOn({ period: 'monthly', leadDays: 7 }, '2026-07-01')).toBe('2026-06-24');
  });
});
