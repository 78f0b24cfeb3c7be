import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useBoardWords } from './board.words.js';
import { TrendChart, type TrendOf } from './trend-chart.js';

/** What was open and overdue at the ends of the latest months. Each point opens what it counted. */
export function Trend({ unitId, name, sense }: TrendOf) {
  const say = useBoardWords();
  const trend = useQuery({
    queryKey: ['board', unitId, 'trend', sense],
    queryFn: () =>
      answerOf(api.GET('/api/v1/units/{unitId}/compliance/trend', { params: { path: { unitId }, query: { sense } } })),
    placeholderData: (before, query) => (query?.queryKey[1] === unitId ? keepPreviousData(before) : undefined),
  });
  return (
    <Section title={say('trend')}>
      <Answered of={trend} rows={6}>
        {({ points }) => <TrendChart unitId={unitId} name={name} sense={sense} points={points} />}
      </Answered>
    </Section>
  );
}
