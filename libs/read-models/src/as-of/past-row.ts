import type { Instant, LocalDate } from '#domain';
import type { TimelessClass } from '../compliance/follow-up.js';
import { countedDay } from './local-days.js';
import { isInOrder, stoodIn, type PastStep } from './past-stands.js';

/**
 * Where an assignment stood after each step that moved it, as columns of arrays: of one row PostgreSQL finds the stand
 * at an instant by a search in a sorted array, without taking the row apart.
 */
export interface AssignmentPastRow {
  readonly assignmentId: string;
  readonly directiveId: string;
  readonly origin: 'issued' | 'cascaded' | 'periodic';
  readonly giverUnitId: string;
  /** The doer as the log ends. */
  readonly unitId: string;
  /** Doers before that; null where there were none. */
  readonly formerUnitIds: readonly string[] | null;
  /** When each step happened, as recorded one after the other; none before the assignment was given. */
  readonly occurredAts: readonly Instant[];
  /** When each was recorded; never falling. */
  readonly recordedAts: readonly Instant[];
  /** Stands after each step; beyond these, such as only count in {@link happenedAs}. */
  readonly unitIds: readonly string[];
  readonly statuses: readonly PastStep['status'][];
  readonly followUps: readonly TimelessClass[];
  readonly dueAts: readonly (Instant | null)[];
  readonly reportedAts: readonly (Instant | null)[];
  /** Steps in the order in which they happened; null where that is the order in which they were recorded. */
  readonly happenedAts: readonly Instant[] | null;
  /** Number of the stand after each of these, from 1. */
  readonly happenedAs: readonly number[] | null;
  /** Days on which a step was taken or recorded: who asks for the middle of a day looks at these rows. */
  readonly changedOn: readonly LocalDate[];
}

/** The steps that a row is made of. */
export function stepsIn(row: AssignmentPastRow): PastStep[] {
  const { occurredAts, recordedAts, unitIds, statuses, followUps, dueAts, reportedAts } = row;
  return recordedAts.map((recordedAt, index) => ({
    occurredAt: occurredAts[index]!,
    recordedAt,
    unitId: unitIds[index]!,
    status: statuses[index]!,
    followUp: followUps[index]!,
    dueAt: dueAts[index] ?? null,
    reportedAt: reportedAts[index] ?? null,
  }));
}

type Head = Pick<AssignmentPastRow, 'assignmentId' | 'directiveId' | 'origin' | 'giverUnitId' | 'unitId'>;

/** The row of these steps. */
export function rowOf(head: Head, steps: readonly PastStep[]): AssignmentPastRow {
  const { assignmentId, directiveId, origin, giverUnitId, unitId } = head;
  const stood = isInOrder(steps) ? null : stoodIn('happened', steps);
  const stands = stood ? [...steps, ...stood.map(({ stand }) => stand)] : steps;
  return {
    assignmentId,
    directiveId,
    origin,
    giverUnitId,
    unitId,
    formerUnitIds: doersBefore(unitId, steps),
    occurredAts: steps.map(({ occurredAt }) => occurredAt),
    recordedAts: steps.map(({ recordedAt }) => recordedAt),
    unitIds: stands.map((stand) => stand.unitId),
    statuses: stands.map(({ status }) => status),
    followUps: stands.map(({ followUp }) => followUp),
    dueAts: stands.map(({ dueAt }) => dueAt),
    reportedAts: stands.map(({ reportedAt }) => reportedAt),
    happenedAts: stood && stood.map(({ from }) => from),
    happenedAs: stood && stood.map((_, index) => steps.length + index + 1),
    changedOn: daysOf(steps),
  };
}

/** null where there were none. */
function doersBefore(unitId: string, steps: readonly PastStep[]): readonly string[] | null {
  if (steps.every((step) => step.unitId === unitId)) return null;
  return [...new Set(steps.map((step) => step.unitId))].filter((one) => one !== unitId);
}

function daysOf(steps: readonly PastStep[]): LocalDate[] {
  const days: LocalDate[] = [];
  // A look through a few days is cheaper than a set of them: a rebuild asks it of every step ever taken.
  const add = (day: LocalDate) => days.includes(day) || days.push(day);
  for (const { occurredAt, recordedAt } of steps) {
    add(countedDay(occurredAt));
    add(countedDay(recordedAt));
  }
  return days.sort();
}
