import type { LocalDate } from '../calendar/local-date.js';
import type { ReviewConclusion, ReviewFacts, ReviewOpening } from './review-events.js';

/** What the handler looked up of the directive that is reviewed. */
export interface ReviewedDirective {
  readonly status: 'draft' | 'issued' | 'recalled';
  /** null while it is a draft. */
  readonly issuedOn: LocalDate | null;
}

interface Of {
  readonly reviewId: string;
}

export type ReviewCommand =
  | { readonly type: 'OpenReview'; readonly data: ReviewOpening; readonly directive: ReviewedDirective }
  | {
      readonly type: 'ConcludeReview';
      readonly data: Of & ReviewConclusion;
      readonly facts: ReviewFacts;
      readonly today: LocalDate;
    }
  | {
      readonly type: 'CorrectReviewConclusion';
      readonly data: Of & ReviewConclusion & { reason: string };
      readonly today: LocalDate;
    }
  | { readonly type: 'CancelReview'; readonly data: Of & { reason: string } };
