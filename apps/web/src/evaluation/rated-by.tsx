import { Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useEvaluationWords } from './evaluation.words.js';

/** The units that one committee would decide on. */
export function RatedBy({ units }: { units: readonly components['schemas']['UnitOfPreviewDto'][] }) {
  const say = useEvaluationWords();
  return (
    <details>
      <summary>{say('byDecider', { decider: units[0]?.deciderName ?? '', count: units.length })}</summary>
      <Text size="sm" c="dimmed">
        {units.map(({ name }) => name).join(', ')}
      </Text>
    </details>
  );
}
