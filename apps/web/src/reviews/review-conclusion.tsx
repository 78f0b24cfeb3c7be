import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { showDay, showInstant } from '../time/show.js';
import { Narrative } from './narrative.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';

/** What was said at the end of a review, as corrected last. */
export function ReviewConclusion({ review }: { review: ReviewDetail }) {
  const say = useReviewsWords();
  const { conclusion, documentSymbol, correctionReason, correctedAt } = review;
  if (!conclusion) return null;
  const { concludedOn, number, documentId, narrative } = conclusion;
  return (
    <Section title={say('conclusionOn', { day: showDay(concludedOn) })}>
      <Stack gap="sm">
        {(number ?? documentId) && (
          <Facts
            of={[
              [say('conclusionNumber'), number],
              [
                say('document'),
                documentId && (
                  <Anchor component={Link} to={paths.document(documentId)} size="sm" underline="always">
                    {documentSymbol ?? say('document')}
                  </Anchor>
                ),
              ],
            ]}
          />
        )}
        <Narrative of={narrative} />
        {correctedAt && (
          <Text size="xs" c="dimmed">
            {say('corrected', { at: showInstant(correctedAt), reason: correctionReason ?? '' })}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
