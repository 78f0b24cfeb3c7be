import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { ReviewScreen } from './review-screen.js';
import { useReview } from './use-review.js';

/** A review of a directive, as far as the person may see it. */
export function Component() {
  const { reviewId = '' } = useParams();
  return <Answered of={useReview(reviewId)}>{(review) => <ReviewScreen key={reviewId} review={review} />}</Answered>;
}
