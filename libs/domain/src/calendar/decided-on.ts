import { DecidedAhead, DecidedTooEarly } from './calendar-refusals.js';
import { addDays, localDate, type LocalDate } from './local-date.js';

/** Nothing older is entered here; an earlier year is a slip of the pen. */
const FIRST_DAY = '2000-01-01';

/**
 * The day of a decision that was taken. One day ahead is let pass: it is dated tomorrow where the clerk stays late.
 * @throws DateInvalid, DecidedAhead, DecidedTooEarly
 */
export function demandDecidedOn(decidedOn: LocalDate, today: LocalDate): void {
  if (localDate(decidedOn) > addDays(today, 1)) throw new DecidedAhead(decidedOn, today);
  if (decidedOn < FIRST_DAY) throw new DecidedTooEarly(decidedOn, FIRST_DAY);
}
