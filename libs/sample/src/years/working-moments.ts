import { addDays, at, dateOf, dayOfWeek, type Instant, type LocalDate } from '#domain';
import { isLunarDayOff } from './lunar-days-off.js';
import type { Seeded } from './seeded.js';

const MINUTE = 60_000;

/** Days on which offices are closed whatever the moon; on which side of 2 September the other one lies is decided yearly. */
const CLOSED: readonly string[] = ['01-01', '04-30', '05-01', '09-01', '09-02', '09-03'];

export const isOfficeDay = (day: LocalDate): boolean =>
  dayOfWeek(day) % 6 !== 0 && !CLOSED.includes(day.slice(5)) && !isLunarDayOff(day);

/** The day itself where offices are open, or the next one on which they are. */
export function officeDay(day: LocalDate): LocalDate {
  let open = day;
  while (!isOfficeDay(open)) open = addDays(open, 1);
  return open;
}

/**
 * A moment of office hours on that day or the next one that is worked, and later than `after`: what follows from
 * something comes after it, by a quarter of an hour at least.
 */
export function officeMoment(day: LocalDate, chance: Seeded, after: Instant | null = null): Instant {
  const moment = momentOn(officeDay(day), chance);
  if (after === null || moment > later(after, 15)) return moment;
  const next = later(after, chance.whole(15, 45));
  if (dateOf(next) === officeDay(dateOf(next)) && next < at(dateOf(next), '17:00')) return next;
  return momentOn(officeDay(addDays(dateOf(after), 1)), chance);
}

export const later = (moment: Instant, minutes: number): Instant =>
  new Date(Date.parse(moment) + minutes * MINUTE).toISOString();

/** From 07:45 to 16:44, to the second. */
function momentOn(day: LocalDate, chance: Seeded): Instant {
  const begin = Date.parse(at(day, '07:45'));
  return new Date(begin + chance.whole(0, 9 * 60 * 60 - 61) * 1_000).toISOString();
}
