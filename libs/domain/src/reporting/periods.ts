import { addDays, dayOfWeek, localDate, yearOf, type LocalDate } from '../calendar/local-date.js';
import { PeriodInvalid } from './refusals.js';

/** Reporting periods that have a name; all others are told by a rule. */
export const PERIODS = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export type Period = (typeof PERIODS)[number];

/** What one report is about: from its first to its last day. */
export interface ReportPeriod {
  /** `2026-W07`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`; of a rule, the last day. */
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The week (Monday to Sunday), month, quarter, half-year or year that the day lies in. */
export function periodOn(period: Period, day: LocalDate): ReportPeriod {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  switch (period) {
    case 'weekly':
      return weekOf(day);
    case 'monthly':
      return months(day.slice(0, 7), year, month, 1);
    case 'quarterly': {
      const quarter = Math.ceil(month / 3);
      return months(`${year}-Q${quarter}`, year, 3 * quarter - 2, 3);
    }
    case 'half-yearly': {
      const half = Math.ceil(month / 6);
      return months(`${year}-H${half}`, year, 6 * half - 5, 6);
    }
    case 'yearly':
      return months(String(year), year, 1, 12);
  }
}

const KEY = /^((?:19|20|21)\d\d)(?:-(?:W(\d\d)|Q(\d)|H(\d)|(\d\d)))?$/;

/**
 * The period of a name, whatever kind it is.
 * @throws PeriodInvalid for one that does not exist: a fifth quarter, a thirteenth month, week 53 of a year with 52
 */
export function periodNamed(key: string, use: 'report' | 'rating' = 'report'): ReportPeriod {
  const [, year, week, quarter, half, month] = KEY.exec(key) ?? [];
  const found = year === undefined ? null : inYear(Number(year), { week, quarter, half, month });
  if (found?.key !== key) throw new PeriodInvalid(key, use);
  return found;
}

/**
 * The first and the last day of what is named: a day, or a period.
 * @throws DateInvalid, PeriodInvalid
 */
export function daysNamed(text: string): Pick<ReportPeriod, 'from' | 'to'> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return periodNamed(text);
  const day = localDate(text);
  return { from: day, to: day };
}

type Parts = Readonly<Partial<Record<'week' | 'quarter' | 'half' | 'month', string | undefined>>>;

/** What the parts would be; another key shows that there is no such part of the year. */
function inYear(year: number, { week, quarter, half, month }: Parts): ReportPeriod | null {
  if (week) return weekOf(addDays(`${year}-01-04`, 7 * (Number(week) - 1)));
  const first = quarter ? 3 * Number(quarter) - 2 : half ? 6 * Number(half) - 5 : Number(month ?? 1);
  if (first < 1 || first > 12) return null;
  const day = `${year}-${pad(first)}-01`;
  return periodOn(quarter ? 'quarterly' : half ? 'half-yearly' : month ? 'monthly' : 'yearly', day);
}

function months(key: string, year: number, first: number, count: number): ReportPeriod {
  const after = first + count;
  const next = after > 12 ? `${year + 1}-01-01` : `${year}-${pad(after)}-01`;
  return { key, from: `${year}-${pad(first)}-01`, to: addDays(next, -1) };
}

/** Weeks are counted as ISO 8601 does: a week belongs to the year that has its Thursday. */
function weekOf(day: LocalDate): ReportPeriod {
  const from = addDays(day, -((dayOfWeek(day) + 6) % 7));
  const thursday = addDays(from, 3);
  const year = yearOf(thursday);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / WEEK) + 1;
  return { key: `${year}-W${pad(number)}`, from, to: addDays(from, 6) };
}

const WEEK = 7 * 86_400_000;
const pad = (number: number) => String(number).padStart(2, '0');
