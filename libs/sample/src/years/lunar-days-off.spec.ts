import { describe, expect, it } from '@jest/globals';
import { vietnamHolidays } from '#adapters/calendar';
import { isLunarDayOff } from './lunar-days-off.js';

describe('the days off of a story by the lunar calendar', () => {
  it('are those of the calendar of each year', () => {
    for (let year = 2000; year <= 2035; year++) {
      const lunar = vietnamHolidays(year).filter(({ nameVi }) => /^Tết Nguyên đán|Hùng/.test(nameVi));
      const known = lunar.filter(({ date }) => isLunarDayOff(date));
      // Where the Hùng Kings' day is on a weekend, only the day that makes up for it has to be listed.
      expect([year, known.length]).toEqual([year, 6]);
    }
  });

  it('are none in a year that is not listed', () => {
    expect(isLunarDayOff('2150-02-01')).toBe(false);
  });
});
