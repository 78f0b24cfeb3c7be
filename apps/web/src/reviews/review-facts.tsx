import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { showDay } from '../time/show.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';
import { useDirectiveName } from './use-directive-name.js';

/** What is looked back on, by whom, and what the units are asked for. */
export function ReviewFacts({ review }: { review: ReviewDetail }) {
  const say = useReviewsWords();
  const directiveNamed = useDirectiveName();
  const { directiveId, directiveNumber, directiveTitle, lastDay, statedLastDay } = review;
  const opener = [review.openedByName, review.openedByUnitName].filter(Boolean).join(', ');
  return (
    <Section title={say('facts')}>
      <Facts
        of={[
          [
            say('directive'),
            <>
              <Anchor component={Link} to={paths.directive(directiveId)} size="sm" underline="always">
                {directiveNamed(review)}
              </Anchor>
              {directiveNumber && directiveTitle && (
                <Text size="xs" c="dimmed">
                  {directiveTitle}
                </Text>
              )}
            </>,
          ],
          [say('period'), `${showDay(review.periodFrom)} – ${showDay(review.periodTo)}`],
          [say('figuresOn'), showDay(review.figuresOn)],
          [
            say('lastDay'),
            <>
              {showDay(lastDay)}
              {statedLastDay !== lastDay && (
                <Text size="xs" c="dimmed">
                  {say('moved', { day: showDay(statedLastDay) })}
                </Text>
              )}
            </>,
          ],
          [say('openedBy'), say('openedOn', { who: opener, day: showDay(review.openedOn) })],
          [say('issuer'), review.issuerName],
          [say('monitor'), review.monitorName],
          [say('cancelReason'), review.cancelReason],
        ]}
      />
      {review.text !== '' && (
        <div>
          <Text size="sm" c="dimmed">
            {say('asked')}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {review.text}
          </Text>
        </div>
      )}
    </Section>
  );
}
