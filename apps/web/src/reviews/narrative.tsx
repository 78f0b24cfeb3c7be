import { Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { PARTS } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';

/** A conclusion, part by part; a part in which nothing was said is left out. */
export function Narrative({ of }: { of: components['schemas']['ReviewSaidDto'] }) {
  const say = useReviewsWords();
  return [...PARTS, 'direction' as const]
    .filter((part) => of[part]?.trim())
    .map((part) => (
      <div key={part}>
        <Text size="sm" fw={600}>
          {say(`part.${part}`)}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {of[part]}
        </Text>
      </div>
    ));
}
