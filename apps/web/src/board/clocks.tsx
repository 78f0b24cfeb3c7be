import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useBoardWords } from './board.words.js';
import { ClockBars } from './clock-bars.js';

/** Who has the next step, by unit. Each part of a bar opens the assignments that it counts. */
export function Clocks({ unitId }: { unitId: string }) {
  const say = useBoardWords();
  const clocks = useQuery({
    queryKey: ['clock', unitId],
    queryFn: () => answerOf(api.GET('/api/v1/units/{unitId}/clock', { params: { path: { unitId } } })),
  });
  return (
    <Section title={say('clock')}>
      <Text size="sm" c="dimmed">
        {say('clockAbout')}
      </Text>
      <Answered of={clocks} rows={6}>
        {(told) => <ClockBars clocks={told} />}
      </Answered>
    </Section>
  );
}
