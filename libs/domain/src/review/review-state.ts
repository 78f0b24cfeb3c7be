import { unreachable } from '#event-sourcing';
import type { ReviewConclusion, ReviewEvent, ReviewOpening } from './review-events.js';

export const REVIEW_STATUSES = ['open', 'concluded', 'cancelled'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export interface ReviewState {
  /** `none` before it was opened. */
  readonly status: ReviewStatus | 'none';
  readonly opening: ReviewOpening | null;
  /** As corrected last. */
  readonly conclusion: ReviewConclusion | null;
}

export const notOpened: ReviewState = { status: 'none', opening: null, conclusion: null };

export function evolve(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'ReviewOpened.v1':
      return { ...state, status: 'open', opening: event.data };
    case 'ReviewConcluded.v1':
      return { ...state, status: 'concluded', conclusion: saidIn(event.data) };
    case 'ReviewConclusionCorrected.v1':
      return { ...state, conclusion: saidIn(event.data) };
    case 'ReviewCancelled.v1':
      return { ...state, status: 'cancelled' };
    default:
      return unreachable(event);
  }
}

/** What people said, without what was counted. */
export const saidIn = ({ concludedOn, number, documentId, narrative }: ReviewConclusion): ReviewConclusion => ({
  concludedOn,
  number,
  documentId,
  narrative,
});
