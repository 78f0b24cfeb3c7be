import { CancelReviewController } from '../cancel-review/cancel-review.controller.js';
import { ConcludeReviewController } from '../conclude-review/conclude-review.controller.js';
import { CorrectReviewConclusionController } from '../correct-review-conclusion/correct-review-conclusion.controller.js';
import { OpenReviewController } from '../open-review/open-review.controller.js';
import { ReviewsController } from './reviews.controller.js';

/** Everything that is asked about reviews of directives. */
export const REVIEW_CONTROLLERS = [
  OpenReviewController,
  ConcludeReviewController,
  CorrectReviewConclusionController,
  CancelReviewController,
  ReviewsController,
];
