import { Anchor, Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { ConclusionForm } from './conclusion-form.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { useReviewsWords } from './reviews.words.js';
import { useReporters } from './reporters.js';
import { useReview } from './use-review.js';

/** Writes the conclusion of a review beside what the units report, or puts it right. */
export function Component() {
  const say = useReviewStepsWords();
  const name = useReviewsWords();
  const { reviewId = '' } = useParams();
  const review = useReview(reviewId);
  const reporters = useReporters(reviewId);
  const step = (['conclude', 'correct-conclusion'] as const).find((one) => review.data?.may.includes(one));
  return (
    <Page
      title={say(step ?? 'conclude')}
      about={
        review.data && (
          <Anchor component={Link} to={paths.review(reviewId)} size="sm" underline="always">
            {review.data.title}
          </Anchor>
        )
      }
    >
      <Answered of={review}>
        {(view) =>
          step ? (
            <Answered of={reporters} rows={8}>
              {(all) => <ConclusionForm key={`${reviewId} ${step}`} review={view} reporters={all} step={step} />}
            </Answered>
          ) : (
            <Nothing title={say('notNow')}>
              {say('notNowHelp')}
              <br />
              <Button component={Link} to={paths.review(reviewId)} variant="default" mt="sm">
                {name('back')}
              </Button>
            </Nothing>
          )
        }
      </Answered>
    </Page>
  );
}
