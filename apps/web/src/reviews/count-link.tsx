import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { showNumber } from '../time/show.js';
import type { ReportCount } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';

interface CountLinkProps {
  readonly reviewId: string;
  readonly count: ReportCount;
  readonly value: number;
}

/** How many reports are so, which opens the list of them. */
export function CountLink({ reviewId, count, value }: CountLinkProps) {
  const say = useReviewsWords();
  if (value === 0) {
    return (
      <Text inherit span c="dimmed">
        0
      </Text>
    );
  }
  return (
    <Anchor
      component={Link}
      inherit
      to={paths.review(reviewId, `?reports=${count}`)}
      aria-label={`${say(`count.${count}`)}: ${showNumber(value)}`}
    >
      {showNumber(value)}
    </Anchor>
  );
}
