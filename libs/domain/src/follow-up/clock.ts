import { holderOf, type AssignmentState } from '../assignment/state.js';
import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import { dateOf, lastDayOf, type Instant } from '../calendar/local-time.js';
import { workingDaysBetween, type WorkCalendar } from '../calendar/work-calendar.js';

/** As what a unit holds the clock. */
export const CLOCK_HOLDERS = ['doer', 'approver', 'giver'] as const;
export type ClockHolder = (typeof CLOCK_HOLDERS)[number];

/** Who must act next, in whose name, under which deadline. */
export interface ClockHeld {
  readonly holder: ClockHolder;
  readonly unitId: string;
  readonly dueAt: Instant | null;
}

/** A time for which one unit held the clock of an assignment under one deadline. */
export interface ClockInterval extends ClockHeld {
  readonly from: Instant;
  /** null: it holds it still. */
  readonly to: Instant | null;
}

/** null while the clock does not run: suspended, done, withdrawn. */
export function clockHeldIn(state: AssignmentState): ClockHeld | null {
  const { terms, status, suspended, deadline } = state;
  if (!terms || suspended || status === 'none' || status === 'accepted' || status === 'withdrawn') return null;
  const holder = holderOf(state);
  return { holder, unitId: holder === 'doer' ? terms.unitId : terms.giverUnitId, dueAt: deadline?.dueAt ?? null };
}

/**
 * The intervals once the clock is held like this from an instant on. They follow one another and never overlap; one of
 * no length is left out. What comes with an earlier instant than what it follows, by clocks that differ, comes with it.
 */
export function clockFrom(
  intervals: readonly ClockInterval[],
  held: ClockHeld | null,
  at: Instant,
): readonly ClockInterval[] {
  const last = intervals.at(-1);
  const running = last && last.to === null ? last : null;
  if (running && held && isSame(running, held)) return intervals;
  const before = last?.to ?? last?.from ?? at;
  const from = at < before ? before : at;
  const past = running ? intervals.slice(0, -1) : intervals;
  const ended = running && running.from < from ? [...past, { ...running, to: from }] : past;
  return held ? [...ended, { ...held, from, to: null }] : ended;
}

const isSame = (one: ClockHeld, other: ClockHeld) =>
  one.holder === other.holder && one.unitId === other.unitId && one.dueAt === other.dueAt;

/**
 * Days on which the time begins to count for an interval, and from which it counts as late: it is charged to whoever
 * holds the clock after the deadline. null where it never was late, as far as it has come.
 */
export function countedFrom({ from, to, dueAt }: ClockInterval): {
  readonly heldFrom: LocalDate;
  readonly lateFrom: LocalDate | null;
} {
  const heldFrom = dateOf(from);
  if (dueAt === null || (to !== null && to <= dueAt)) return { heldFrom, lateFrom: null };
  return { heldFrom, lateFrom: from >= dueAt ? heldFrom : lastDayOf(dueAt) };
}

/** Time in days of the calendar and in working days; the day on which it began is left out, as in every term. */
export interface HeldTime {
  readonly calendarDays: number;
  readonly workingDays: number;
  readonly lateCalendarDays: number;
  readonly lateWorkingDays: number;
}

/** How long an interval is by now. */
export function heldTime(interval: ClockInterval, now: Instant, calendar: WorkCalendar): HeldTime {
  const until = dateOf(interval.to ?? now);
  const { heldFrom, lateFrom } = countedFrom(interval);
  const days = (from: LocalDate | null) => (from === null ? 0 : Math.max(0, daysBetween(from, until)));
  const worked = (from: LocalDate | null) =>
    from === null ? 0 : Math.max(0, workingDaysBetween(from, until, calendar));
  return {
    calendarDays: days(heldFrom),
    workingDays: worked(heldFrom),
    lateCalendarDays: days(lateFrom),
    lateWorkingDays: worked(lateFrom),
  };
}
