import { addDays } from './local-date.js';
import { at, dateOf, lastDayOf, startOfDay, type Instant } from './local-time.js';
import { addWorkingDays, workingDayOnOrBefore, type WorkCalendar } from './work-calendar.js';

/** How hard an assignment is chased. */
export type Rung = 'due-soon' | 'overdue' | 'escalated';

/** Who hears of it; `holder` is whoever holds the clock at that moment: doer, approver or giver. */
export type Told = 'doer' | 'superior' | 'giver' | 'monitor' | 'holder';

export interface LadderStep {
  readonly rung: Rung;
  /**
   * Working days from the last day, which is itself left out: -3 when three are left, 5 when five have begun since.
   * 0 is the first working day after the last: nothing is overdue while its last day runs.
   */
  readonly offsetWorkingDays: number;
  readonly tells: readonly Told[];
  /** Time of day in Vietnam, HH:MM. */
  readonly time: string;
}

/** Steps from the mildest to the hardest, in the order in which they fall due. */
export type Ladder = readonly LadderStep[];

export const DEFAULT_LADDER: Ladder = [
  { rung: 'due-soon', offsetWorkingDays: -3, tells: ['doer'], time: '07:30' },
  { rung: 'overdue', offsetWorkingDays: 0, tells: ['doer', 'superior'], time: '07:30' },
  { rung: 'escalated', offsetWorkingDays: 5, tells: ['giver', 'monitor'], time: '07:30' },
];

/** When a deadline comes under the rung: always on a working day, at the step's time. */
export function rungInstant(step: LadderStep, dueAt: Instant, calendar: WorkCalendar): Instant {
  // Counted from the last day that is worked: what is due on a Sunday leaves no more time than what is due on the Friday.
  const lastWorkingDay = workingDayOnOrBefore(lastDayOf(dueAt), calendar);
  return at(addWorkingDays(lastWorkingDay, workingDaysAfter(step), calendar), step.time);
}

/**
 * The inverse of {@link rungInstant}: the rung is due at `now` for exactly the deadlines up to and including the answer.
 * A tick is thus one range query on the deadline, and an edit of the calendar leaves no row to recompute.
 */
export function latestDueAtFor(step: LadderStep, now: Instant, calendar: WorkCalendar): Instant {
  const lastRungDay = dateOf(latestReminderAt(step, now, calendar));
  // A deadline is still included when its last day comes before the first working day that would be counted too late.
  return startOfDay(addWorkingDays(lastRungDay, 1 - workingDaysAfter(step), calendar));
}

/**
 * The last moment up to `now` at which the rung's reminders went out. What got its deadline only since then waits for
 * the next such moment: a directive issued at night with three days to go rings no bell at night.
 */
export function latestReminderAt(step: LadderStep, now: Instant, calendar: WorkCalendar): Instant {
  const today = dateOf(now);
  const begun = Date.parse(at(today, step.time)) <= Date.parse(now);
  return at(workingDayOnOrBefore(begun ? today : addDays(today, -1), calendar), step.time);
}

/**
 * The hardest rung that is due and not applied yet, or null. Milder ones that were missed, while the system was down
 * or before the assignment was given, are passed over: the ladder is caught up once.
 * @param applied rungs applied under this same deadline; a new deadline starts a new ladder
 */
export function rungDueAt(
  dueAt: Instant,
  applied: readonly Rung[],
  now: Instant,
  ladder: Ladder,
  calendar: WorkCalendar,
): LadderStep | null {
  const hardest = ladder.findLast((step) => Date.parse(rungInstant(step, dueAt, calendar)) <= Date.parse(now));
  if (!hardest) return null;
  const climbed = ladder.findLastIndex(({ rung }) => applied.includes(rung));
  return ladder.indexOf(hardest) > climbed ? hardest : null;
}

function workingDaysAfter({ offsetWorkingDays }: LadderStep): number {
  return offsetWorkingDays === 0 ? 1 : offsetWorkingDays;
}
