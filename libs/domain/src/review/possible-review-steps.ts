import { Refusal } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { sumsOf } from '../follow-up/taxonomy.js';
import type { ReviewCommand } from './review-commands.js';
import type { ReviewState } from './review-state.js';
import { review } from './review.js';

export type ReviewStep = Exclude<ReviewCommand['type'], 'OpenReview'>;

/** Whether a step fits where the review stands today: the decider is asked. */
export function isPossibleOfReview(step: ReviewStep, state: ReviewState, today: LocalDate): boolean {
  try {
    return review.decide(asked(step, state, today), state).length > 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

const ASKED = 'asked';
const NO_REPORTS = { asked: 0, reported: 0, accepted: 0, late: 0, withdrawn: 0 };

/** The step with nothing in it that could be refused for itself. */
function asked(step: ReviewStep, { opening, conclusion }: ReviewState, today: LocalDate): ReviewCommand {
  const of = { reviewId: opening?.reviewId ?? ASKED };
  const narrative = { results: `${conclusion?.narrative.results ?? ASKED}.` };
  const said = { ...of, concludedOn: opening?.openedOn ?? today, number: null, documentId: null, narrative };
  switch (step) {
    case 'ConcludeReview':
      return { type: step, data: said, facts: { figures: sumsOf({}), reports: NO_REPORTS }, today };
    case 'CorrectReviewConclusion':
      return { type: step, data: { ...said, reason: ASKED }, today };
    case 'CancelReview':
      return { type: step, data: { ...of, reason: ASKED } };
  }
}
