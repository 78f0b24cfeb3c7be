import { Stack, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { Figures } from '../directives/figures.js';
import { Section } from '../parts/section.js';
import { showDay, today } from '../time/show.js';
import { ChangedFigures, changedBetween } from './changed-figures.js';
import { useReviewsWords } from './reviews.words.js';
import type { ReviewDetail } from './use-review.js';

interface ReviewFiguresProps {
  readonly review: ReviewDetail;
  readonly figures: components['schemas']['ReviewFiguresDto'];
}

/** Where the directive stood at the end of the day that counts; beside what was recorded, where that is not the same. */
export function ReviewFigures({ review, figures }: ReviewFiguresProps) {
  const say = useReviewsWords();
  const { directiveId, figuresOn, counted } = review;
  const isPast = figuresOn < today();
  const day = showDay(figuresOn);
  const changed = counted ? changedBetween(counted.figures, figures.sums) : [];
  return (
    <Section title={isPast ? say('figuresOf', { day }) : say('figuresNow')} about={say('figuresAbout')}>
      <Figures directiveId={directiveId} of={figures.sums} {...(isPast && { day: figuresOn })} />
      {!isPast && <Text size="sm">{say('figuresNotYet', { day })}</Text>}
      {counted && isPast && changed.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('figuresSame')}
        </Text>
      )}
      {changed.length > 0 && (
        <Stack gap="xs">
          <Text size="sm">{say('figuresDiffer', { day })}</Text>
          <ChangedFigures of={changed} />
        </Stack>
      )}
    </Section>
  );
}
