import { Badge } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useEvaluationWords } from './evaluation.words.js';

type Evaluation = Pick<components['schemas']['EvaluationDto'], 'status' | 'rating'>;

export const RATING_COLOURS = {
  excellent: 'teal',
  good: 'blue',
  completed: 'gray',
  'not-completed': 'grape',
} as const;

/** Where an evaluation stands; once it is decided, what it was. */
export function StatusBadge({ of }: { of: Evaluation }) {
  const say = useEvaluationWords();
  const term = useRatingTerms();
  const { status, rating } = of;
  if (status === 'decided' && rating) {
    return (
      <Badge color={RATING_COLOURS[rating]} variant="light" radius="sm" tt="none" miw="max-content">
        {term(`rating.${rating}`)}
      </Badge>
    );
  }
  const isEnded = status === 'waived' || status === 'cancelled';
  return (
    <Badge color={isEnded ? 'gray' : 'yellow'} variant="light" radius="sm" tt="none" miw="max-content">
      {say(`status.${status}`)}
    </Badge>
  );
}
