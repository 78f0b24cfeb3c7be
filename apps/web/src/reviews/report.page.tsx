import { useEffect } from 'react';
import { useParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Sheet } from '../parts/sheet.js';
import { ReviewSheet } from './review-sheet.js';
import { useReviewsWords } from './reviews.words.js';
import { useReporters } from './reporters.js';
import { useReview } from './use-review.js';

/** A review on a sheet of A4, to be printed and laid before somebody. */
export function Component() {
  const say = useReviewsWords();
  const { reviewId = '' } = useParams();
  const review = useReview(reviewId);
  const reporters = useReporters(reviewId);
  const title = review.data?.title ?? say('title');
  useEffect(() => {
    document.title = `${title} · Thông Suốt`;
  }, [title]);
  return (
    <Sheet
      back={{ to: paths.review(reviewId), label: say('back') }}
      print={say('print')}
      isReady={Boolean(review.data && reporters.data)}
    >
      <Answered of={review} rows={10}>
        {(view) => (
          <Answered of={reporters}>
            {(all) => <ReviewSheet review={view} reporters={all} at={new Date(review.dataUpdatedAt).toISOString()} />}
          </Answered>
        )}
      </Answered>
    </Sheet>
  );
}
