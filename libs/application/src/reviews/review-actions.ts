import { isPossibleOfReview, type LocalDate, type ReviewState, type ReviewStep } from '#domain';
import type { Rights } from '../authorisation/authority.js';

/** What may be done with a review, as screens name it. */
const REVIEW_STEPS = {
  conclude: 'ConcludeReview',
  'correct-conclusion': 'CorrectReviewConclusion',
  cancel: 'CancelReview',
} as const satisfies Readonly<Record<string, ReviewStep>>;
export type ReviewAction = keyof typeof REVIEW_STEPS;

/** What the actor has the right to do with the review, and what fits where it stands today. */
export function reviewActions(rights: Rights, state: ReviewState, today: LocalDate): ReviewAction[] {
  if (!state.opening) return [];
  const { issuerUnitId, monitorUnitId } = state.opening;
  if (!rights.may('review', 'Review', { issuerUnitId, monitorUnitId })) return [];
  return (Object.keys(REVIEW_STEPS) as ReviewAction[]).filter((action) =>
    isPossibleOfReview(REVIEW_STEPS[action], state, today),
  );
}
