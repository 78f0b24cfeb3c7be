/** What the library shows of reviews. */
export * from './refusals.js';
export {
  REVIEW_KINDS,
  type ReviewConclusion,
  type ReviewEvent,
  type ReviewFacts,
  type ReviewKind,
  type ReviewNarrative,
  type ReviewOpening,
  type ReviewReports,
} from './review-events.js';
export type { ReviewCommand, ReviewedDirective } from './review-commands.js';
export { REVIEW_STATUSES, saidIn as reviewSaidIn, type ReviewState, type ReviewStatus } from './review-state.js';
export {
  figuresAt,
  finalReviewIdOf,
  interimReviewIdOf,
  review,
  reviewIdIn,
  reviewReportIdOf,
  reviewReportText,
  reviewStream,
  reviewTaskNo,
} from './review.js';
export { isPossibleOfReview, type ReviewStep } from './possible-review-steps.js';
