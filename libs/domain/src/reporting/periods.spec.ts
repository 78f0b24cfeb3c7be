import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../calendar/local-date.js';
import { DateInvalid } from '../calendar/calendar-refusals.js';
import { daysNamed, periodNamed, periodOn, PERIODS } from './periods.js';
import { PeriodInvalid } from './refusals.js';

describe('a reporting period', () => {
  it.each([
    ['weekly', '2026-01-01', { key: '2026-W01', from: '2025-12-29', to: '2026-01-04' }],
    ['weekly', '2027-01-03', { key: '2026-W53', from: '2026-12-28', to: '2027-01-03' }],
    ['monthly', '2028-02-10', { key: '2028-02', from: '2028-02-01', to: '2028-02-29' }],
    ['quarterly', '2026-09-30', { key: '2026-Q3', from: '2026-07-01', to: '2026-09-30' }],
    ['half-yearly', '2026-07-01', { key: '2026-H2', from: '2026-07-01', to: '2026-12-31' }],
    ['yearly', '2026-05-20', { key: '2026', from: '2026-01-01', to: '2026-12-31' }],
  ] as const)('%s of %s', (period, day, expected) => expect(periodOn(period, day)).toEqual(expected));

  it('has every day in exactly one of a kind, one after the other, found again by its name', () => {
    const days = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays('1950-01-01', count));
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), days, (kind, day) => {
        const period = periodOn(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodOn(kind, period.from)).toEqual(period);
        expect(periodOn(kind, addDays(period.to, 1)).from).toBe(addDays(period.to, 1));
        expect(periodNamed(period.key)).toEqual(period);
        if (kind === 'weekly') expect(dayOfWeek(period.from)).toBe(1);
      }),
    );
  });

  it.each(['2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-00', '2025-W53', '2026-W54', '2026-W00', 'Q1-2026', ''])(
    'there is none called "%s"',
    (key) => expect(() => periodNamed(key)).toThrow(PeriodInvalid),
  );

  it('is named beside days', () => {
    expect(daysNamed('2026-H1')).toMatchObject({ from: '2026-01-01', to: '2026-06-30' });
    expect(daysNamed('2026-05-20')).toEqual({ from: '2026-05-20', to: '2026-05-20' });
    expect(() => daysNamed('2026-02-30')).toThrow(DateInvalid);
  });
});
