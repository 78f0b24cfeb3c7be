import { TermInvalid } from './calendar-refusals.js';
import { addDays, localDate, type LocalDate } from './local-date.js';
import { dueAt, type Instant } from './local-time.js';
import { addWorkingDays, workingDayOnOrAfter, type WorkCalendar } from './work-calendar.js';

/** Ten years: what lies beyond is a slip of the pen. */
const MOST_DAYS = 3_660;

/**
 * A deadline as the document gives it. `date` states the last day itself: "trước ngày X" has been read as the day
 * before X by then. `term` counts from an event, in calendar or in working days.
 */
export type StatedDeadline =
  | { readonly kind: 'date'; readonly lastDay: LocalDate }
  | { readonly kind: 'term'; readonly days: number; readonly workingDays: boolean };

export interface DeadlinePolicy {
  /** Whether a last day that is off moves to the next working day (civil code 148.5); an office may switch it off. */
  readonly moveToWorkingDay: boolean;
}

export interface Deadline {
  readonly lastDay: LocalDate;
  /** 24:00 of the last day in Vietnam. */
  readonly dueAt: Instant;
  /** The last day before it was moved; shown beside the date where the two differ. */
  readonly statedLastDay: LocalDate;
}

/**
 * Fixes a stated deadline. A term leaves out the day it starts from (civil code 147) and ends at 24:00 of its last (148).
 * Does not ask whether the deadline lies in the past: whoever sets it knows against which day that is to be judged.
 * @throws DateInvalid, TermInvalid
 */
export function deadlineFrom(
  stated: StatedDeadline,
  from: LocalDate,
  calendar: WorkCalendar,
  policy: DeadlinePolicy,
): Deadline {
  const statedLastDay = lastDayAsStated(stated, from, calendar);
  const lastDay = policy.moveToWorkingDay ? workingDayOnOrAfter(statedLastDay, calendar) : statedLastDay;
  return { lastDay, dueAt: dueAt(lastDay), statedLastDay };
}

function lastDayAsStated(stated: StatedDeadline, from: LocalDate, calendar: WorkCalendar): LocalDate {
  if (stated.kind === 'date') return localDate(stated.lastDay);
  const { days, workingDays } = stated;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new TermInvalid(days, MOST_DAYS);
  const first = localDate(from);
  return workingDays ? addWorkingDays(first, days, calendar) : addDays(first, days);
}
