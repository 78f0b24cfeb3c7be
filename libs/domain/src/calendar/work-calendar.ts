import { addDays, dayOfWeek, type LocalDate } from './local-date.js';

/** Saturday and Sunday, numbered as in {@link dayOfWeek}. */
export const WEEKEND: readonly number[] = [6, 0];

/** Which days are worked. A day of a year that nobody has declared yet is judged by the weekend alone. */
export interface WorkCalendar {
  /** Days off with the name they go by. */
  readonly holidays: ReadonlyMap<LocalDate, string>;
  /** Days of the weekend that are worked in exchange for another day. */
  readonly swapWorkdays: ReadonlySet<LocalDate>;
  /** Never all seven: some day must be worked, or counting would not end. */
  readonly weekend: readonly number[];
}

/** Knows weekends only. */
export const PLAIN_CALENDAR: WorkCalendar = { holidays: new Map(), swapWorkdays: new Set(), weekend: WEEKEND };

export function isWorkingDay(date: LocalDate, calendar: WorkCalendar): boolean {
  if (calendar.swapWorkdays.has(date)) return true;
  return !calendar.weekend.includes(dayOfWeek(date)) && !calendar.holidays.has(date);
}

/** The first working day after `date`. */
export function nextWorkingDay(date: LocalDate, calendar: WorkCalendar): LocalDate {
  return workingDayOnOrAfter(addDays(date, 1), calendar);
}

export function workingDayOnOrAfter(date: LocalDate, calendar: WorkCalendar): LocalDate {
  return nearestWorkingDay(date, +1, calendar);
}

export function workingDayOnOrBefore(date: LocalDate, calendar: WorkCalendar): LocalDate {
  return nearestWorkingDay(date, -1, calendar);
}

/** The n-th working day after `date`, or before it when n is negative; `date` itself is not counted, and is the answer for 0. */
export function addWorkingDays(date: LocalDate, n: number, calendar: WorkCalendar): LocalDate {
  const step = n < 0 ? -1 : +1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left--) day = nearestWorkingDay(addDays(day, step), step, calendar);
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. The first day is left out, as in a term. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count++;
  }
  return count;
}

function nearestWorkingDay(date: LocalDate, step: number, calendar: WorkCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, step);
  return day;
}
