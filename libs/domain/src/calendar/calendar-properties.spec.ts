import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './local-date.js';
import { at, dueAt } from './local-time.js';
import { DEFAULT_LADDER, latestDueAtFor, rungInstant, type LadderStep, type Rung } from './ladder.js';
import { addWorkingDays, isWorkingDay, WEEKEND, workingDayOnOrBefore, workingDaysBetween } from './work-calendar.js';

/** Days of two years, so that deadlines, holidays and the present often meet. */
const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2025-01-01', days));

/** Many more holidays than any year has, runs of them included. */
const anyCalendar = fc.record({
  holidays: fc
    .array(fc.tuple(anyDay, fc.integer({ min: 1, max: 12 })), { maxLength: 40 })
    .map((runs) => new Map(runs.flatMap(([first, length]) => daysFrom(first, length).map((day) => [day, 'off'])))),
  swapWorkdays: fc.array(anyDay, { maxLength: 20 }).map((days) => new Set(days)),
  weekend: fc.constantFrom(WEEKEND, [0], []),
});

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Often the very minute at which a reminder goes out. */
const anyInstant = fc
  .tuple(anyDay, fc.oneof(fc.constantFrom('00:00', '07:29', '07:30'), anyTime))
  .map(([day, time]) => at(day, time));

/** Mostly 24:00, as deadlines are; any other instant has to fit as well. */
const anyDueAt = fc.oneof({ weight: 3, arbitrary: anyDay.map(dueAt) }, { weight: 1, arbitrary: anyInstant });

const anyStep = fc.oneof(
  fc.constantFrom(...DEFAULT_LADDER),
  fc.record({
    rung: fc.constantFrom<Rung>('due-soon', 'overdue', 'escalated'),
    offsetWorkingDays: fc.integer({ min: -10, max: 10 }),
    tells: fc.constant([]),
    time: fc.constantFrom('00:00', '07:30', '23:59'),
  }),
);

const runs = { numRuns: 3_000 };

describe('counting working days', () => {
  it('counts back what it counted out, whatever the calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, day, n) => {
        const later = addWorkingDays(day, n, calendar);
        expect(isWorkingDay(later, calendar)).toBe(true);
        expect(workingDaysBetween(day, later, calendar)).toBe(n);
        expect(addWorkingDays(later, -n, calendar)).toBe(workingDayOnOrBefore(day, calendar));
        const earlier = addWorkingDays(day, -n, calendar);
        expect(workingDaysBetween(addDays(earlier, -1), addDays(day, -1), calendar)).toBe(n);
      }),
    );
  });
});

describe('one deadline and the range query of a tick', () => {
  it('agree on what is due, whatever the calendar', () => {
    fc.assert(
      fc.property(anyStep, anyCalendar, anyDueAt, anyInstant, (step, calendar, deadline, now) => {
        expect(deadline <= latestDueAtFor(step, now, calendar)).toBe(rungInstant(step, deadline, calendar) <= now);
      }),
      runs,
    );
  });

  it('agree to the millisecond at the edge', () => {
    fc.assert(
      fc.property(anyStep, anyCalendar, anyInstant, (step, calendar, now) => {
        const edge = latestDueAtFor(step, now, calendar);
        const justAfter = new Date(Date.parse(edge) + 1).toISOString();
        expect(rungInstant(step, edge, calendar) <= now).toBe(true);
        expect(rungInstant(step, justAfter, calendar) > now).toBe(true);
      }),
      runs,
    );
  });

  it('never run backwards', () => {
    fc.assert(
      fc.property(anyStep, anyCalendar, anyDueAt, anyDueAt, (step, calendar, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(rungInstant(step, earlier, calendar) <= rungInstant(step, later, calendar)).toBe(true);
        expect(latestDueAtFor(step, earlier, calendar) <= latestDueAtFor(step, later, calendar)).toBe(true);
      }),
      runs,
    );
  });

  it('call nothing overdue before its last day is over', () => {
    fc.assert(
      fc.property(anyCalendar, anyDueAt, (calendar, deadline) => {
        expect(rungInstant(DEFAULT_LADDER[1] as LadderStep, deadline, calendar) >= deadline).toBe(true);
      }),
      runs,
    );
  });
});

function daysFrom(first: string, length: number): string[] {
  return Array.from({ length }, (_, index) => addDays(first, index));
}
