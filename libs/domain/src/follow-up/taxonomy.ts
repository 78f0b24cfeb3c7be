/** The classes of the follow-up taxonomy; an assignment counts in exactly one at every instant. */
export const FOLLOW_UP_CLASSES = [
  'done-on-time',
  'done-late',
  'open-in-term',
  'open-overdue',
  'open-without-deadline',
  'suspended',
  'withdrawn',
] as const;
export type FollowUpClass = (typeof FOLLOW_UP_CLASSES)[number];

/** What an assignment's class depends on. Instants are ISO with Z, so that text order is time order. */
export interface FollowUpFacts {
  readonly standing: 'open' | 'done' | 'suspended' | 'withdrawn';
  readonly dueAt: string | null;
  /** When the report that waits or was accepted was submitted; null after a return. */
  readonly reportedAt: string | null;
}

/**
 * A report submitted in time that still waits for acceptance keeps the assignment in term: the doer's clock
 * has stopped, and the approver's delay is not the doer's lateness. Returned, it counts as never reported.
 */
export function classify({ standing, dueAt, reportedAt }: FollowUpFacts, now: string): FollowUpClass {
  switch (standing) {
    case 'withdrawn':
    case 'suspended':
      return standing;
    case 'done':
      return isLate(reportedAt, dueAt) ? 'done-late' : 'done-on-time';
    case 'open':
      if (!dueAt) return 'open-without-deadline';
      if (reportedAt) return isLate(reportedAt, dueAt) ? 'open-overdue' : 'open-in-term';
      return now >= dueAt ? 'open-overdue' : 'open-in-term';
  }
}

/** A deadline ends at 24:00 of its last day: that instant itself is late. */
function isLate(at: string | null, dueAt: string | null): boolean {
  return at !== null && dueAt !== null && at >= dueAt;
}

/** Sums as the board shows them; {@link balances} holds for every set of assignments. */
export interface FollowUpSums {
  readonly total: number;
  readonly done: { readonly total: number; readonly onTime: number; readonly late: number };
  readonly open: {
    readonly total: number;
    readonly inTerm: number;
    readonly overdue: number;
    readonly withoutDeadline: number;
  };
  readonly suspended: number;
  readonly withdrawn: number;
}

export function sumsOf(counts: Readonly<Partial<Record<FollowUpClass, number>>>): FollowUpSums {
  const of = (name: FollowUpClass) => counts[name] ?? 0;
  const done = { onTime: of('done-on-time'), late: of('done-late') };
  const open = {
    inTerm: of('open-in-term'),
    overdue: of('open-overdue'),
    withoutDeadline: of('open-without-deadline'),
  };
  const doneTotal = done.onTime + done.late;
  const openTotal = open.inTerm + open.overdue + open.withoutDeadline;
  return {
    total: doneTotal + openTotal + of('suspended') + of('withdrawn'),
    done: { total: doneTotal, ...done },
    open: { total: openTotal, ...open },
    suspended: of('suspended'),
    withdrawn: of('withdrawn'),
  };
}

export function balances({ total, done, open, suspended, withdrawn }: FollowUpSums): boolean {
  return (
    total === done.total + open.total + suspended + withdrawn &&
    done.total === done.onTime + done.late &&
    open.total === open.inTerm + open.overdue + open.withoutDeadline
  );
}
