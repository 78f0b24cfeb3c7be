import type { Tally } from '#event-sourcing';
import type { Instant } from '#domain';
import type { AssignmentRow } from '../assignment/assignments.projection.js';
import type { TimelessClass } from './follow-up.js';

/** Assignments of a unit by where they count; a handful of cells a unit, whatever its past. */
export interface ComplianceCell {
  readonly unitId: string;
  readonly followUp: TimelessClass;
}

export const complianceCounts: Tally<AssignmentRow> = {
  table: 'compliance_counts',
  dimensions: ['unit_id', 'follow_up'],
  countedAs: ({ unitId, followUp }) => [{ unit_id: unitId, follow_up: followUp }],
};

/**
 * What runs, by deadline as well. A board reads of it only what is past due, and takes that from the running: the
 * many deadlines still to come cost it nothing.
 */
export interface RunningCell {
  readonly unitId: string;
  readonly dueAt: Instant | null;
}

export const runningCounts: Tally<AssignmentRow> = {
  table: 'running_counts',
  dimensions: ['unit_id', 'due_at'],
  countedAs: ({ unitId, followUp, dueAt }) => (followUp === 'running' ? [{ unit_id: unitId, due_at: dueAt }] : []),
};
