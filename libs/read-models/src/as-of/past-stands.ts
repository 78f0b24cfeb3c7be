import type { AssignmentStatus, FollowUpClass, FollowUpFacts, Instant } from '#domain';
import { classOf, followUpOf, type TimelessClass } from '../compliance/follow-up.js';
import { countedDay } from './local-days.js';
import type { AsOfSense } from './sense.js';

/** Where an assignment stood between two steps, as far as that can be told without knowing the time. */
export interface PastStand {
  readonly unitId: string;
  readonly status: Exclude<AssignmentStatus, 'none'>;
  readonly followUp: TimelessClass;
  readonly dueAt: Instant | null;
  readonly reportedAt: Instant | null;
}

/** A step that moved an assignment: where it stood afterwards, when that happened and when it was recorded. */
export interface PastStep extends PastStand {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** From when on it stood so; the last one that is not later than an instant counts there. */
export interface StoodFrom {
  readonly from: Instant;
  readonly stand: PastStand;
  /** The step by which it came to stand so. */
  readonly by: PastStep;
}

export function standingOf(status: AssignmentStatus, suspended: boolean): FollowUpFacts['standing'] {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'accepted') return 'done';
  return suspended ? 'suspended' : 'open';
}

/** How it stood over time. Instants that are the same follow one another: the last of them counts. */
export function stoodIn(sense: AsOfSense, steps: readonly PastStep[]): readonly StoodFrom[] {
  if (sense === 'known') return steps.map((step) => ({ from: step.recordedAt, stand: step, by: step }));
  if (isInOrder(steps)) return steps.map((step) => ({ from: step.occurredAt, stand: step, by: step }));
  // Entered afterwards: at each instant counts what had happened by then, each fact by the last who recorded it.
  const order = steps
    .map((_, index) => index)
    .sort((one, other) => compared(steps[one]!, steps[other]!) || one - other);
  const happened = new Set<number>();
  return order.map((index) => {
    happened.add(index);
    const by = steps[index]!;
    return { from: by.occurredAt, stand: standAfter(steps, happened), by };
  });
}

export function isInOrder(steps: readonly PastStep[]): boolean {
  return steps.every((step, index) => index === 0 || steps[index - 1]!.occurredAt <= step.occurredAt);
}

const compared = (one: PastStep, other: PastStep) =>
  one.occurredAt < other.occurredAt ? -1 : one.occurredAt > other.occurredAt ? 1 : 0;

/** What these steps make of it when the others had not happened yet: of each fact what the last that changed it says. */
function standAfter(steps: readonly PastStep[], happened: ReadonlySet<number>): PastStand {
  let { unitId, status, dueAt, reportedAt } = steps[0]!;
  let suspended = false;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (!before || !happened.has(index)) continue;
    if (step.unitId !== before.unitId) unitId = step.unitId;
    if (step.status !== before.status) status = step.status;
    if (step.dueAt !== before.dueAt) dueAt = step.dueAt;
    if (step.reportedAt !== before.reportedAt) reportedAt = step.reportedAt;
    if (isSuspended(step) !== isSuspended(before)) suspended = isSuspended(step);
  }
  const followUp = followUpOf({ standing: standingOf(status, suspended), dueAt, reportedAt });
  return { unitId, status, followUp, dueAt, reportedAt };
}

export const isSuspended = ({ followUp }: PastStand): boolean => followUp === 'suspended';

/** Its class at an instant; when the deadline comes, it has come. */
export function classAt({ followUp, dueAt }: PastStand, at: Instant): FollowUpClass {
  return classOf(followUp, dueAt !== null && dueAt <= at);
}

/** null: it was not given yet, or nobody knew of it. */
export function stoodAt(stood: readonly StoodFrom[], at: Instant): StoodFrom | null {
  return stood.findLast(({ from }) => from <= at) ?? null;
}

/** Whether each step was recorded on the day on which it happened: then both senses agree at the end of every day. */
export function isKnownAtOnce(steps: readonly PastStep[]): boolean {
  return (
    steps.every(({ occurredAt, recordedAt }) => countedDay(occurredAt) === countedDay(recordedAt)) && isInOrder(steps)
  );
}
