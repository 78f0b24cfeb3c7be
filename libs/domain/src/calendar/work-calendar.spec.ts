import { describe, expect, it } from '@jest/globals';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
  WEEKEND,
  type WorkCalendar,
} from './work-calendar.js';

/** Friday 1 and Thursday 30 are off, Saturday 9 is worked. */
const may: WorkCalendar = {
  holidays: new Map([
    ['2026-04-30', 'Ngày Chiến thắng'],
    ['2026-05-01', 'Ngày Quốc tế Lao động'],
  ]),
  swapWorkdays: new Set(['2026-05-09']),
  weekend: WEEKEND,
};

describe('a work calendar', () => {
  it('leaves out weekends and holidays and works a swapped Saturday', () => {
    expect(isWorkingDay('2026-04-29', may)).toBe(true);
    expect(isWorkingDay('2026-04-30', may)).toBe(false);
    expect(isWorkingDay('2026-05-02', may)).toBe(false);
    expect(isWorkingDay('2026-05-09', may)).toBe(true);
  });

  it('finds the neighbouring working days', () => {
    expect(nextWorkingDay('2026-04-29', may)).toBe('2026-05-04');
    expect(workingDayOnOrAfter('2026-04-29', may)).toBe('2026-04-29');
    expect(workingDayOnOrAfter('2026-05-01', may)).toBe('2026-05-04');
    expect(workingDayOnOrBefore('2026-05-03', may)).toBe('2026-04-29');
  });

  it('counts working days forwards and backwards without the first', () => {
    expect(addWorkingDays('2026-04-28', 2, may)).toBe('2026-05-04');
    expect(addWorkingDays('2026-05-04', -2, may)).toBe('2026-04-28');
    expect(addWorkingDays('2026-05-08', 1, may)).toBe('2026-05-09');
    expect(addWorkingDays('2026-05-02', 0, may)).toBe('2026-05-02');
    expect(workingDaysBetween('2026-04-28', '2026-05-04', may)).toBe(2);
    expect(workingDaysBetween('2026-05-04', '2026-04-28', may)).toBe(-2);
  });
});
