import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { showDay, showNumber } from '../time/show.js';
import type { Review } from './kinds.js';
import { ReviewStatusBadge } from './review-status-badge.js';
import { useReviewsWords } from './reviews.words.js';
import { useDirectiveName } from './use-directive-name.js';

interface ReviewTableProps {
  readonly reviews: readonly Review[];
  readonly isOfOneDirective?: boolean;
}

/** Reviews, one a line. */
export function ReviewTable({ reviews, isOfOneDirective = false }: ReviewTableProps) {
  const say = useReviewsWords();
  const directiveNamed = useDirectiveName();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs">
      <HiddenCaption>{say('title')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('name')}</Table.Th>
          <Table.Th>{say('period')}</Table.Th>
          <Table.Th>{say('lastDay')}</Table.Th>
          <Table.Th ta="right">{say('reported')}</Table.Th>
          <Table.Th>{say('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reviews.map((review) => (
          <Table.Tr key={review.reviewId}>
            <Table.Td maw={440}>
              <Anchor component={Link} to={paths.review(review.reviewId)} size="sm">
                {review.title}
              </Anchor>
              <Text size="xs" c="dimmed">
                {[say(`kind.${review.kind}`), !isOfOneDirective && directiveNamed(review)].filter(Boolean).join(' · ')}
              </Text>
            </Table.Td>
            <Table.Td data-label={say('period')}>
              {showDay(review.periodFrom)} – {showDay(review.periodTo)}
            </Table.Td>
            <Table.Td data-label={say('lastDay')}>{showDay(review.lastDay)}</Table.Td>
            <Table.Td data-label={say('reported')} ta="right" style={{ whiteSpace: 'nowrap' }}>
              {say('reportedOf', {
                reported: showNumber(review.reports.reported),
                asked: showNumber(review.reports.asked),
              })}
            </Table.Td>
            <Table.Td>
              <ReviewStatusBadge status={review.status} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
