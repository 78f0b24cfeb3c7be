import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { ReviewTable } from './review-table.js';
import { reviewsOfDirectiveQuery } from './reviews-of-directive-query.js';
import { useReviewsWords } from './reviews.words.js';

/** How a directive was looked back on, on the way and at its end. */
export function ReviewsOfDirective({ directiveId }: { directiveId: string }) {
  const say = useReviewsWords();
  const reviews = useQuery(reviewsOfDirectiveQuery(directiveId));
  return (
    <Answered of={reviews}>
      {({ items, mayOpen }) => {
        const open = mayOpen && (
          <Button
            component={Link}
            to={paths.newReview(directiveId)}
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {say('open')}
          </Button>
        );
        if (items.length === 0) {
          return (
            <Nothing title={say('noneOfDirective')}>
              <Stack gap="sm" align="center">
                <Text size="sm">{say(mayOpen ? 'whatItIs' : 'whatItIsToOthers')}</Text>
                {open}
              </Stack>
            </Nothing>
          );
        }
        return (
          <Stack gap="sm">
            {open && <Group justify="flex-end">{open}</Group>}
            <ReviewTable reviews={items} isOfOneDirective />
          </Stack>
        );
      }}
    </Answered>
  );
}
