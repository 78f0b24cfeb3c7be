import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isYearDecided, vietnamHolidays, vietnamSwapWorkdays } from './vietnam-holidays.js';

const days = (year: number) => vietnamHolidays(year).map(({ date }) => date.slice(5));

/** As public offices were off in these years. */
const KNOWN_YEARS: Readonly<Record<number, string>> = {
  2022: '01-01 01-03 01-31 02-01 02-02 02-03 02-04 04-10 04-11 04-30 05-01 05-02 05-03 09-01 09-02',
  2023: '01-01 01-02 01-20 01-21 01-22 01-23 01-24 01-25 01-26 04-29 04-30 05-01 05-02 05-03 09-01 09-02 09-04',
  2024: '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
};

describe('days off in Vietnam', () => {
  it.each(Object.entries(KNOWN_YEARS))('were these in %s', (year, known) => {
    expect(days(Number(year))).toEqual(known.split(' '));
  });

  it('follow the lunar calendar of Vietnam, not of China', () => {
    const firstOfLunarYear = (year: number) => vietnamHolidays(year).filter(({ name }) => name === 'Lunar New Year')[1];
    expect(firstOfLunarYear(2007)?.date).toBe('2007-02-17');
    expect(firstOfLunarYear(2030)?.date).toBe('2030-02-02');
  });

  it('in a year not decided yet give Tết the last day of the old year and four of the new one', () => {
    expect(isYearDecided(2030)).toBe(false);
    const tet = vietnamHolidays(2030).filter(({ name }) => name === 'Lunar New Year');
    expect(tet.map(({ date }) => date)).toEqual(['2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04', '2030-02-05']);
    expect(vietnamSwapWorkdays(2030)).toEqual([]);
  });

  it('make up for days on a weekend, under a name that says for which', () => {
    expect(vietnamHolidays(2026).find(({ date }) => date === '2026-04-27')).toEqual({
      date: '2026-04-27',
      name: "Hùng Kings' Day (day in lieu)",
      nameVi: 'Nghỉ bù Giỗ Tổ Hùng Vương',
    });
  });

  it('name the working day given in exchange', () => {
    expect(vietnamSwapWorkdays(2025)).toEqual([{ date: '2025-04-26', insteadOf: '2025-05-02' }]);
    expect(vietnamHolidays(2025).find(({ date }) => date === '2025-05-02')?.nameVi).toBe(
      'Nghỉ hoán đổi, làm bù ngày 26/04/2025',
    );
  });

  it('give every year its statutory number of working days off, each day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2199 }), (year) => {
        const holidays = vietnamHolidays(year);
        const exchanged = vietnamSwapWorkdays(year).length;
        const onWorkdays = holidays.filter(({ date }) => ![6, 0].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
        expect(new Set(holidays.map(({ date }) => date)).size).toBe(holidays.length);
        expect(holidays.every(({ date }) => date.startsWith(`${year}-`))).toBe(true);
        expect(onWorkdays.length - exchanged).toBe(year >= 2026 ? 12 : 11);
      }),
    );
  });
});
