import fc from 'fast-check';
import { addDays } from './local-date.js';
import { at, dueAt } from './local-time.js';
import { WEEKEND } from './work-calendar.js';

/** Days of two years, so that deadlines, holidays and the present often meet. */
export const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2025-01-01', days));

/** Many more holidays than any year has, runs of them included. */
export const anyCalendar = fc.record({
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
export const anyInstant = fc
  .tuple(anyDay, fc.oneof(fc.constantFrom('00:00', '07:29', '07:30'), anyTime))
  .map(([day, time]) => at(day, time));

/** Mostly 24:00, as deadlines are; any other instant has to fit as well. */
export const anyDueAt = fc.oneof({ weight: 3, arbitrary: anyDay.map(dueAt) }, { weight: 1, arbitrary: anyInstant });

function daysFrom(first: string, length: number): string[] {
  return Array.from({ length }, (_, index) => addDays(first, index));
}
