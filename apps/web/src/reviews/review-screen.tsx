import { Alert, Group, Stack } from '@mantine/core';
import { api, answerOf } from '../api/client.js';
import { History } from '../parts/history.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { Views } from '../parts/views.js';
import { ReportsByPart } from './reports-by-part.js';
import { ReviewConclusion } from './review-conclusion.js';
import { ReviewFacts } from './review-facts.js';
import { ReviewFigures } from './review-figures.js';
import { ReviewReports } from './review-reports.js';
import { ReviewStatusBadge } from './review-status-badge.js';
import { ReviewSteps } from './review-steps.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';

/** A review from its opening to its conclusion. */
export function ReviewScreen({ review }: { review: ReviewDetail }) {
  const say = useReviewsWords();
  const { reviewId, isOverseen } = review;
  return (
    <Page
      title={review.title}
      about={
        <Group gap="xs">
          <ReviewStatusBadge status={review.status} />
          {say(`kind.${review.kind}`)}
        </Group>
      }
      actions={<ReviewSteps review={review} />}
    >
      {!isOverseen && <Alert color="blue">{say('onlyYours')}</Alert>}
      <Views
        views={isOverseen ? ['overview', 'summary', 'history'] : ['overview', 'summary']}
        nameOf={say}
        label={say('views')}
      >
        {(view) => {
          if (view === 'summary') return <ReportsByPart reviewId={reviewId} />;
          if (view === 'overview') {
            return (
              <Stack gap="md">
                <ReviewFacts review={review} />
                {review.conclusion && <ReviewConclusion review={review} />}
                {review.figures && <ReviewFigures review={review} figures={review.figures} />}
                <ReviewReports review={review} />
              </Stack>
            );
          }
          return (
            <Section title={say('history')}>
              <History
                queryKey={['review', reviewId]}
                about={reviewId}
                fileName="lich-su-so-ket-tong-ket"
                page={({ cursor, limit }) =>
                  answerOf(
                    api.GET('/api/v1/reviews/{reviewId}/history', {
                      params: { path: { reviewId }, query: { cursor, limit } },
                    }),
                  )
                }
              />
            </Section>
          );
        }}
      </Views>
    </Page>
  );
}
