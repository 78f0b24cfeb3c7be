import { Badge } from '@mantine/core';
import type { Review } from './kinds.js';
import { useReviewsWords } from './reviews.words.js';

const COLOURS: Readonly<Record<Review['status'], string>> = { open: 'blue', concluded: 'teal', cancelled: 'gray' };

/** Where a review stands. */
export function ReviewStatusBadge({ status }: { status: Review['status'] }) {
  const say = useReviewsWords();
  return (
    <Badge color={COLOURS[status]} variant="light" radius="sm" tt="none" fw={600} miw="max-content">
      {say(`status.${status}`)}
    </Badge>
  );
}
