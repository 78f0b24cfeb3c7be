import { DateInvalid } from './calendar-refusals.js';

/**
 * A day as the office writes it down, YYYY-MM-DD, without time or zone. A plain string, so that it goes through
 * events and JSON as it is; {@link localDate} stands at the door, everything behind it takes the shape for granted.
 */
export type LocalDate = string;

const SHAPE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** @throws DateInvalid for what is not a day between 1900 and 2199 */
export function localDate(text: string): LocalDate {
  // The parser rolls 30 February over to March; only the way back shows it.
  if (!SHAPE.test(text) || Number.isNaN(midnight(text)) || addDays(text, 0) !== text) throw new DateInvalid(text);
  return text;
}

/** `days` later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(midnight(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** 0 is Sunday, 6 Saturday. */
export function dayOfWeek(date: LocalDate): number {
  return new Date(midnight(date)).getUTCDay();
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Days are counted in UTC, where every day has 24 hours; the zone enters only with an instant. */
function midnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
