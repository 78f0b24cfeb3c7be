import { DecidedAhead, DecidedTooEarly } from './calendar-refusals.js';
import { addDays, localDate, type LocalDate } from './local-date.js';

/** Nothing older is entered here; an earlier year is a slip of the pen. */
const FIRST_DAY = '2000-01-01';

/** Whether a day has not come yet. One day ahead is let pass: it is dated tomorrow where the clerk stays late. */
export const isAhead = (day: LocalDate, today: LocalDate): boolean => localDate(day) > addDays(today, 1);

/**
 * The day of a decision that was taken.
 * @throws DateInvalid, DecidedAhead, DecidedTooEarly
 */
export function demandDecidedOn(decidedOn: LocalDate, today: LocalDate): void {
  if (isAhead(decidedOn, today)) throw new DecidedAhead(decidedOn, today);
  if (decidedOn < FIRST_DAY) throw new DecidedTooEarly(decidedOn, FIRST_DAY);
}
