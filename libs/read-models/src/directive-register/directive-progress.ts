import type { Tally } from '#event-sourcing';
import type { Instant } from '#domain';
import type { AssignmentRow } from '../assignment/assignments.projection.js';
import type { TimelessClass } from '../compliance/follow-up.js';

/** Assignments of a directive that stand alike; cascaded ones are told apart from those its issue made. */
export interface DirectiveProgressCell {
  readonly directiveId: string;
  readonly origin: 'issued' | 'cascaded';
  readonly status: AssignmentRow['status'];
  readonly followUp: TimelessClass;
  readonly dueAt: Instant | null;
}

export const directiveProgress: Tally<AssignmentRow> = {
  table: 'directive_progress',
  dimensions: ['directive_id', 'origin', 'status', 'follow_up', 'due_at'],
  countedAs: ({ directiveId, parentAssignmentId, status, followUp, dueAt }) => [
    {
      directive_id: directiveId,
      origin: parentAssignmentId === null ? 'issued' : 'cascaded',
      status,
      follow_up: followUp,
      due_at: followUp === 'running' ? dueAt : null,
    },
  ],
};
