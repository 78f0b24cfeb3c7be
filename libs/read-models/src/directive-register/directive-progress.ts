import type { Tally } from '#event-sourcing';
import type { Instant } from '#domain';
import type { AssignmentRow } from '../assignment/assignments.projection.js';
import type { TimelessClass } from '../compliance/follow-up.js';

/** Assignments of a directive that stand alike; cascaded ones are told apart from those its issue made, and periodic reports. */
export interface DirectiveProgressCell {
  readonly directiveId: string;
  readonly origin: 'issued' | 'cascaded' | 'periodic';
  readonly status: AssignmentRow['status'];
  readonly followUp: TimelessClass;
  readonly dueAt: Instant | null;
}

export const directiveProgress: Tally<AssignmentRow> = {
  table: 'directive_progress',
  dimensions: ['directive_id', 'origin', 'status', 'follow_up', 'due_at'],
  countedAs: ({ directiveId, parentAssignmentId, reportPeriod, status, followUp, dueAt }) => [
    {
      directive_id: directiveId,
      origin: originOf({ parentAssignmentId, reportPeriod }),
      status,
      follow_up: followUp,
      due_at: followUp === 'running' ? dueAt : null,
    },
  ],
};

/** What made an assignment of a directive: its issue, a cascade, or a period that was opened. */
export function originOf({
  parentAssignmentId,
  reportPeriod,
}: Pick<AssignmentRow, 'parentAssignmentId'> & {
  readonly reportPeriod?: object | null;
}): DirectiveProgressCell['origin'] {
  if (parentAssignmentId !== null) return 'cascaded';
  return reportPeriod ? 'periodic' : 'issued';
}
