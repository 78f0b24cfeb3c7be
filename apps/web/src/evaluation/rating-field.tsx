import { Radio, Stack } from '@mantine/core';
import { useRatingTerms } from '../words/rating.words.js';
import { RATINGS } from './ratings-asked.js';
import { useEvaluationSheetWords } from './sheet.words.js';

export type Rating = (typeof RATINGS)[number];

/** What people rate a unit; nothing is chosen beforehand. */
export function RatingField({ value, onChange }: { value: Rating | null; onChange: (rating: Rating) => void }) {
  const say = useEvaluationSheetWords();
  const term = useRatingTerms();
  return (
    <Radio.Group
      label={say('rating')}
      required
      data-lacks={value === null || undefined}
      value={value}
      onChange={(chosen) => {
        const rating = RATINGS.find((one) => one === chosen);
        if (rating) onChange(rating);
      }}
    >
      <Stack gap={6} mt={4}>
        {RATINGS.map((rating) => (
          <Radio key={rating} value={rating} label={term(`rating.${rating}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
