import { addDays, startOfDay, type Instant, type LocalDate } from '#domain';

/** The time, in UTC, at which a day ends in Vietnam. */
const DAY_ENDS = startOfDay('2000-01-02').slice('2000-01-01'.length);

/**
 * The day to which an instant is counted: 24:00 belongs to the day that it ends. The same as the domain's `lastDayOf`,
 * read off the text, for instants with milliseconds in UTC: a read model asks it of every step ever taken.
 */
export function countedDay(instant: Instant): LocalDate {
  const day = instant.slice(0, 10);
  return instant.slice(10) <= DAY_ENDS ? day : addDays(day, 1);
}
