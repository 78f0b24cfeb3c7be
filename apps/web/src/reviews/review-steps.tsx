import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { showDay, today } from '../time/show.js';
import { CancelReviewDialog } from './cancel-review-dialog.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';

/** What the person may do with a review where it stands. */
export function ReviewSteps({ review }: { review: ReviewDetail }) {
  const say = useReviewStepsWords();
  const name = useReviewsWords();
  const [isCancelling, setCancelling] = useState(false);
  const { reviewId, may, isOverseen, figuresOn } = review;
  const isTooEarly = may.includes('cancel') && !may.includes('conclude') && figuresOn > today();
  return (
    <>
      {isTooEarly && (
        <Text size="sm" c="dimmed">
          {say('concludeFrom', { day: showDay(figuresOn) })}
        </Text>
      )}
      {may.includes('conclude') && (
        <Button component={Link} to={paths.review(reviewId, '/conclusion')}>
          {say('conclude')}
        </Button>
      )}
      {may.includes('correct-conclusion') && (
        <Button component={Link} to={paths.review(reviewId, '/conclusion')} variant="default">
          {say('correct-conclusion')}
        </Button>
      )}
      {isOverseen && (
        <Button
          component={Link}
          to={paths.review(reviewId, '/report')}
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {name('print')}
        </Button>
      )}
      {may.includes('cancel') && (
        <Button variant="default" onClick={() => setCancelling(true)}>
          {say('cancel')}
        </Button>
      )}
      <CancelReviewDialog review={review} isOpen={isCancelling} onClose={() => setCancelling(false)} />
    </>
  );
}
