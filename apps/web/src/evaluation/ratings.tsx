import { Select, SimpleGrid, Stack } from '@mantine/core';
import { UnitChoice } from '../parts/unit-choice.js';
import type { Filters } from '../parts/use-filters.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RatingList } from './rating-list.js';
import { RATINGS, STATUSES } from './ratings-asked.js';

/** Evaluations of units that the person may see, narrowed down by what the address says. */
export function Ratings({ filters }: { filters: Filters }) {
  const say = useEvaluationWords();
  const term = useRatingTerms();
  const { of, set } = filters;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
        <UnitChoice
          label={say('unit')}
          placeholder={say('any')}
          value={of('unit') || null}
          onChange={(unit) => set({ unit })}
        />
        <Select
          label={say('status')}
          placeholder={say('any')}
          clearable
          value={of('status') || null}
          onChange={(status) => set({ status })}
          data={STATUSES.map((one) => ({ value: one, label: say(`status.${one}`) }))}
        />
        <Select
          label={say('rating')}
          placeholder={say('any')}
          clearable
          value={of('rating') || null}
          onChange={(rating) => set({ rating })}
          data={RATINGS.map((one) => ({ value: one, label: term(`rating.${one}`) }))}
        />
      </SimpleGrid>
      <RatingList
        asked={{
          unitId: of('unit') || undefined,
          status: STATUSES.find((one) => one === of('status')),
          rating: RATINGS.find((one) => one === of('rating')),
        }}
        isOfOneRound={false}
      />
    </Stack>
  );
}
