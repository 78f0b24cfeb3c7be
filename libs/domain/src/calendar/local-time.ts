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
  return new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The last day of a deadline: the day that contains the moment just before it, so 24:00 belongs to the day it ends. */
export function lastDayOf(deadline: Instant | Date): LocalDate {
  return dateOf(new Date(new Date(deadline).getTime() - 1));
}
