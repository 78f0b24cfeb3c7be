import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { components } from '../api/schema.js';
import { Section } from '../parts/section.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RatingList } from './rating-list.js';

interface RoundLevelProps {
  readonly roundId: string;
  readonly level: components['schemas']['RatedLevelDto'];
}

/** The units that one committee decides on, and the 20% of them that may be excellent. */
export function RoundLevel({ roundId, level }: RoundLevelProps) {
  const say = useEvaluationWords();
  const { deciderUnitId, deciderName, decided, waiting, waived, ratings, mostExcellent, tooManyExcellent } = level;
  const cap = { count: ratings.excellent, most: mostExcellent };
  return (
    <Section title={say('level', { unit: deciderName ?? '' })}>
      <Text size="sm" c="dimmed">
        {say('progress', { decided, waiting, waived })}
        {!tooManyExcellent && ` · ${say('cap', cap)}`}
      </Text>
      {tooManyExcellent && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {say('overCap', cap)}
        </Alert>
      )}
      <RatingList asked={{ roundId, deciderUnitId }} isOfOneRound />
    </Section>
  );
}
