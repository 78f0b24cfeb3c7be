import type { Tally } from '#event-sourcing';
import type { Instant, LocalDate } from '#domain';
import type { AssignmentRow } from '../assignment/assignments.projection.js';
import { UNIT_ANCESTORS } from '../organisation/unit-ancestors.js';
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
  rollUp: { table: 'compliance_counts_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

/** What runs, by deadline as well: of it a board takes out what is past due. */
export interface RunningCell {
  readonly unitId: string;
  readonly dueAt: Instant | null;
}

export const runningCounts: Tally<AssignmentRow> = {
  table: 'running_counts',
  dimensions: ['unit_id', 'due_at'],
  countedAs: ({ unitId, followUp, dueAt }) => (followUp === 'running' ? [{ unit_id: unitId, due_at: dueAt }] : []),
  rollUp: { table: 'running_counts_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

/** The same by month: of deadlines long past, or far ahead, a board reads a cell a month instead of one a day. */
export interface RunningMonthCell {
  readonly unitId: string;
  readonly month: LocalDate;
}

export const runningMonths: Tally<AssignmentRow> = {
  table: 'running_months',
  dimensions: ['unit_id', 'month'],
  countedAs: ({ unitId, followUp, dueAt }) =>
    followUp === 'running' && dueAt ? [{ unit_id: unitId, month: monthOf(dueAt) }] : [],
  rollUp: { table: 'running_months_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

/** The month in UTC, by its first day. Any division of time would do, as long as everybody divides alike. */
export function monthOf(instant: Instant): LocalDate {
  return `${instant.slice(0, 7)}-01`;
}
