import { FOLLOW_UP_CLASSES, sumsOf, type FollowUpClass, type FollowUpSums } from '#domain';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { classOf, type TimelessClass } from './follow-up.js';

/** Assignments that count alike at the instant asked about, as SQL adds them up. */
export interface Counted {
  readonly followUp: TimelessClass;
  readonly pastDue: boolean;
  readonly n: number;
}

export function sumsOfCounted(counted: Iterable<Counted>): FollowUpSums {
  const counts: Partial<Record<FollowUpClass, number>> = {};
  for (const { followUp, pastDue, n } of counted) {
    const name = classOf(followUp, pastDue);
    counts[name] = (counts[name] ?? 0) + n;
  }
  return sumsOf(counts);
}

/** Adds sums class by class: a superior's board is the sum of its parts. */
export function addSums(parts: readonly FollowUpSums[]): FollowUpSums {
  const of = (pick: (sums: FollowUpSums) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  return sumsOf({
    'done-on-time': of(({ done }) => done.onTime),
    'done-late': of(({ done }) => done.late),
    'open-in-term': of(({ open }) => open.inTerm),
    'open-overdue': of(({ open }) => open.overdue),
    'open-without-deadline': of(({ open }) => open.withoutDeadline),
    suspended: of(({ suspended }) => suspended),
    withdrawn: of(({ withdrawn }) => withdrawn),
  });
}

/** Whether the deadline in column `due_at` has come at `now`: at 24:00 of the last day it has. */
export function pastDueAt(now: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`coalesce(due_at <= ${now}::timestamptz, false)`;
}

/** Rows of the assignments, under the name that the query gives the table, that count in a class at `now`. */
export function countsAs(name: FollowUpClass, now: string, table: 'a' | 'assignments'): RawBuilder<SqlBool> {
  const [followUp, dueAt] = [sql.ref(`${table}.follow_up`), sql.ref(`${table}.due_at`)];
  if (classOf('running', true) === name) {
    return sql<SqlBool>`(${followUp} = ${name} or (${followUp} = 'running' and ${dueAt} <= ${now}::timestamptz))`;
  }
  if (classOf('running', false) === name) {
    return sql<SqlBool>`(${followUp} = ${name} or (${followUp} = 'running' and ${dueAt} > ${now}::timestamptz))`;
  }
  return sql<SqlBool>`${followUp} = ${name}`;
}

/** What lists of assignments are ordered by: the nearest deadline first, what has none last. */
export const URGENCY = sql`coalesce(due_at, 'infinity'::timestamptz)`;

/**
 * Rows of `assignments` that count in a class at `now`, or all, in parts: each a range of the index
 * `assignments_in_class`, in the order of {@link URGENCY}.
 */
export function rangesOf(name: FollowUpClass | undefined, now: string): RawBuilder<SqlBool>[] {
  const stored = (followUp: TimelessClass) => sql`follow_up = ${followUp}`;
  if (!name) return [...FOLLOW_UP_CLASSES, 'running' as const].map((followUp) => sql<SqlBool>`${stored(followUp)}`);
  const ranges = [sql<SqlBool>`${stored(name)}`];
  const running = stored('running');
  if (classOf('running', true) === name) ranges.push(sql`${running} and ${URGENCY} <= ${now}::timestamptz`);
  if (classOf('running', false) === name) ranges.push(sql`${running} and ${URGENCY} > ${now}::timestamptz`);
  return ranges;
}
