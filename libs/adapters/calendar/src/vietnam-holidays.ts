import Holidays from 'date-holidays';
import { DECIDED_YEARS, USUAL_DECISION, type YearDecision } from './decided-years.js';

/** A day off for public offices in Vietnam; `date` is YYYY-MM-DD. */
export interface VietnamHoliday {
  readonly date: string;
  readonly name: string;
  readonly nameVi: string;
}

/** A day of the weekend that is worked instead of `insteadOf`. */
export interface VietnamSwapWorkday {
  readonly date: string;
  readonly insteadOf: string;
}

const TET_DAYS = 5;
const CULTURE_DAY_SINCE = 2026;
const DAY = 86_400_000;

const FIRST_LUNAR_DAY = 'vietnamese 1-0-1';
const HUNG_KINGS_DAY = 'vietnamese 3-0-10';

// Only the two lunar rules: the package's own list for Vietnam is incomplete, and ten times as slow. Without a country
// it has no zone either and answers in dates, which is all that is asked of it.
const lunar = new Holidays();
lunar.setHoliday(FIRST_LUNAR_DAY, FIRST_LUNAR_DAY);
lunar.setHoliday(HUNG_KINGS_DAY, HUNG_KINGS_DAY);

/**
 * All days off of a year in date order: the statutory days, the days that make up for those on a weekend (Labour Code
 * 111.3) and the days off by exchange. Where Tết lies around the first lunar day, and which neighbour of 2 September is
 * off, is decided anew every year: a year not decided yet gets the last day of the old lunar year with the first
 * four of the new one, and 1 September. That is a default for an administrator to correct.
 */
export function vietnamHolidays(year: number): VietnamHoliday[] {
  const decision = decisionOf(year);
  const statutory = statutoryDays(year, decision).toSorted(byDate);
  const swapped = decision.swaps.map(({ off, worked }) => ({
    date: off,
    name: `Day off in exchange for ${worked}`,
    nameVi: `Nghỉ hoán đổi, làm bù ngày ${written(worked)}`,
  }));
  const off = [...statutory, ...swapped];
  return [...off, ...compensation(statutory, new Set(off.map(({ date }) => date)))].toSorted(byDate);
}

/** Days of the weekend that public offices work in a year; none for a year not decided yet. */
export function vietnamSwapWorkdays(year: number): VietnamSwapWorkday[] {
  return decisionOf(year).swaps.map(({ off, worked }) => ({ date: worked, insteadOf: off }));
}

/** Whether the year's placement is as announced, or the default. */
export function isYearDecided(year: number): boolean {
  return year in DECIDED_YEARS;
}

function decisionOf(year: number): YearDecision {
  return DECIDED_YEARS[year] ?? USUAL_DECISION;
}

function statutoryDays(year: number, { tetDaysBefore, nationalDayNeighbour }: YearDecision): VietnamHoliday[] {
  const newYear = lunarDay(year, FIRST_LUNAR_DAY);
  const tet = Array.from({ length: TET_DAYS }, (_, index) => daysAfter(newYear, index - tetDaysBefore));
  return [
    { date: `${year}-01-01`, name: "New Year's Day", nameVi: 'Tết Dương lịch' },
    ...tet.map((date) => ({ date, name: 'Lunar New Year', nameVi: 'Tết Nguyên đán' })),
    { date: lunarDay(year, HUNG_KINGS_DAY), name: "Hùng Kings' Day", nameVi: 'Giỗ Tổ Hùng Vương' },
    { date: `${year}-04-30`, name: 'Victory Day', nameVi: 'Ngày Chiến thắng' },
    { date: `${year}-05-01`, name: 'International Labour Day', nameVi: 'Ngày Quốc tế Lao động' },
    { date: `${year}-09-02`, name: 'National Day', nameVi: 'Quốc khánh' },
    { date: `${year}-${nationalDayNeighbour}`, name: 'National Day holiday', nameVi: 'Nghỉ Quốc khánh' },
    ...(year >= CULTURE_DAY_SINCE
      ? [{ date: `${year}-11-24`, name: 'Vietnam Culture Day', nameVi: 'Ngày Văn hóa Việt Nam' }]
      : []),
  ];
}

/** For every statutory day on a weekend, the next day that would have been worked. */
function compensation(statutory: readonly VietnamHoliday[], off: Set<string>): VietnamHoliday[] {
  const madeUp: VietnamHoliday[] = [];
  for (const { date, name, nameVi } of statutory) {
    if (!isWeekend(date)) continue;
    let day = date;
    while (isWeekend(day) || off.has(day)) day = daysAfter(day, 1);
    off.add(day);
    madeUp.push({ date: day, name: `${name} (day in lieu)`, nameVi: `Nghỉ bù ${nameVi}` });
  }
  return madeUp;
}

function lunarDay(year: number, rule: string): string {
  const found = lunar.getHolidays(year).find((holiday) => holiday.rule === rule);
  if (!found) throw new RangeError(`The lunar calendar of ${year} is not known`);
  return found.date.slice(0, 10);
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isWeekend(date: string): boolean {
  return [6, 0].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function byDate(one: VietnamHoliday, other: VietnamHoliday): number {
  return one.date < other.date ? -1 : 1;
}

/** As dates are written in Vietnamese: 09/02/2026. */
function written(date: string): string {
  return date.split('-').toReversed().join('/');
}
