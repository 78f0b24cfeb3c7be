import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
import { useReviewStepsWords } from './review-steps.words.js';
import type { ReviewDetail } from './use-review.js';

interface CancelReviewDialogProps {
  readonly review: ReviewDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Gives a review up. */
export function CancelReviewDialog({ review, ...dialog }: CancelReviewDialogProps) {
  const say = useReviewStepsWords();
  const { reviewId, revision } = review;
  return (
    <TextDialog
      {...dialog}
      name={`cancel-review.${reviewId}`}
      title={say('cancel')}
      about={say('cancelHelp')}
      label={say('cancel')}
      colour="red.9"
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/reviews/{reviewId}/cancellation', {
            params: { path: { reviewId }, header: { ...header, ...ifMatch(revision) } },
            body: { reason },
          }),
        )
      }
      done={say('cancelled')}
    />
  );
}
