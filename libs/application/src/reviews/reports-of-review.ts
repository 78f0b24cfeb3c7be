import {
  classify,
  followUpFactsOf,
  reviewReportIdOf,
  type AssignmentState,
  type Instant,
  type ReviewOpening,
  type ReviewReports,
} from '#domain';
import type { EventStore } from '#event-sourcing';
import { assignmentsIn } from '../assignments-in-the-log.js';

/** How many of the units named have reported, as the log has it: what came a moment ago counts. */
export async function reportsOfReview(
  store: EventStore,
  { reviewId, unitIds }: Pick<ReviewOpening, 'reviewId' | 'unitIds'>,
  now: Instant,
): Promise<ReviewReports> {
  const states = await assignmentsIn(
    store,
    unitIds.map((unitId) => reviewReportIdOf(reviewId, unitId)),
  );
  const count = (counts: (state: AssignmentState) => boolean) => states.filter(counts).length;
  return {
    asked: unitIds.length,
    reported: count(({ status }) => status === 'reported' || status === 'accepted'),
    accepted: count(({ status }) => status === 'accepted'),
    late: count((state) => isLate(state, now)),
    withdrawn: count(({ status }) => status === 'withdrawn'),
  };
}

function isLate(state: AssignmentState, now: Instant): boolean {
  const counted = classify(followUpFactsOf(state), now);
  return counted === 'done-late' || counted === 'open-overdue';
}
