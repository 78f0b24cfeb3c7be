import type { AssignmentState } from '../assignment/state.js';
import type { FollowUpFacts } from './taxonomy.js';

/** What the class of an assignment depends on, where it stands. */
export function followUpFactsOf({ status, suspended, deadline, report }: AssignmentState): FollowUpFacts {
  const dueAt = deadline?.dueAt ?? null;
  const reportedAt = report ? new Date(report.submittedAt).toISOString() : null;
  return { standing: standingOf(status, suspended), dueAt, reportedAt };
}

function standingOf(status: AssignmentState['status'], suspended: boolean): FollowUpFacts['standing'] {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'accepted') return 'done';
  return suspended ? 'suspended' : 'open';
}
