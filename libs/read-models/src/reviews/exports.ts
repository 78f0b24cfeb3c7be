/** What the library shows of reviews. */
export { findReview, isReviewVisible, listReviews, type ReviewFilter, type ReviewSummary } from './reviews.queries.js';
export {
  reportsForReview,
  type ReviewReport,
  type ReviewReporter,
  type ReviewReportsRequest,
} from './review-reports.queries.js';
