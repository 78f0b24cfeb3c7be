import { addDays, type LocalDate } from './local-date.js';

/** ISO 8601 instant in UTC with milliseconds, as `Date.toISOString` writes it: such strings sort as time does. */
export type Instant = string;

/** Asia/Ho_Chi_Minh has kept +07:00 without summer time since 1975; earlier instants do not occur here. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;

/** The instant at which clocks in Vietnam show `time` (HH:MM) on `date`. */
export function at(date: LocalDate, time: string): Instant {
  return new Date(`${date}T${time}:00${OFFSET}`).toISOString();
}

export function startOfDay(date: LocalDate): Instant {
  return at(date, '00:00');
}

/** 24:00 of the last day, which is the start of the next: the first instant that is too late. */
export function dueAt(lastDay: LocalDate): Instant {
  return startOfDay(addDays(lastDay, 1));
}

/** The day that calendars in Vietnam show at the instant. */
export function dateOf(instant: Instant | Date): LocalDate {
  return dayShown(timeOf(instant));
}

/** The last day of a deadline: the day that contains the moment just before it, so 24:00 belongs to the day it ends. */
export function lastDayOf(deadline: Instant | Date): LocalDate {
  return dayShown(timeOf(deadline) - 1);
}

const timeOf = (instant: Instant | Date) => (typeof instant === 'string' ? Date.parse(instant) : instant.getTime());

const DAY_MS = 86_400_000;
/** Days by their number: read models ask for the same few of every event of a log, and writing one out is dear. */
const daysShown = new Map<number, LocalDate>();
const MOST_DAYS_KEPT = 10_000;

function dayShown(time: number): LocalDate {
  const number = Math.floor((time + OFFSET_MS) / DAY_MS);
  const known = daysShown.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (daysShown.size >= MOST_DAYS_KEPT) daysShown.clear();
  daysShown.set(number, day);
  return day;
}
