import { describe, expect, it } from '@jest/globals';
import { DateInvalid } from './calendar-refusals.js';
import { addDays, dayOfWeek, daysBetween, localDate } from './local-date.js';
import { at, dateOf, dueAt, lastDayOf, startOfDay } from './local-time.js';

describe('a local date', () => {
  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ''])(
    'refuses %p',
    (text) => expect(() => localDate(text)).toThrow(DateInvalid),
  );

  it.each(['1899-12-31', '0226-01-01', '2200-01-01'])('takes %p for a slip of the pen', (text) => {
    expect(() => localDate(text)).toThrow(expect.objectContaining({ code: 'date-invalid', fields: { date: text } }));
  });

  it('takes 29 February of a leap year', () => {
    expect(localDate('2028-02-29')).toBe('2028-02-29');
  });

  it('counts over the ends of months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(dayOfWeek('2026-03-01')).toBe(0);
  });
});

describe('time in Vietnam', () => {
  it('is seven hours ahead of UTC', () => {
    expect(at('2026-03-31', '07:30')).toBe('2026-03-31T00:30:00.000Z');
    expect(startOfDay('2026-03-31')).toBe('2026-03-30T17:00:00.000Z');
    expect(dateOf('2026-03-30T16:59:59.999Z')).toBe('2026-03-30');
    expect(dateOf('2026-03-30T17:00:00.000Z')).toBe('2026-03-31');
  });

  it('ends a deadline at 24:00 of its last day', () => {
    expect(dueAt('2026-03-31')).toBe('2026-03-31T17:00:00.000Z');
    expect(lastDayOf(dueAt('2026-03-31'))).toBe('2026-03-31');
    expect(lastDayOf(at('2026-03-31', '17:00'))).toBe('2026-03-31');
  });
});
