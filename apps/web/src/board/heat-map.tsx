import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useBoardWords } from './board.words.js';
import { HeatTable } from './heat-table.js';

type Board = components['schemas']['ComplianceDto'];

/** The units below by the directives of which most is left: darker where more of it is overdue. */
export function HeatMap({ board, isOnlyOverdue }: { board: Board; isOnlyOverdue: boolean }) {
  const say = useBoardWords();
  const { unitId } = board;
  const directives = useQuery({
    queryKey: ['board', unitId, 'directives', isOnlyOverdue],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/units/{unitId}/compliance/directives', {
          params: { path: { unitId }, query: { onlyOverdue: isOnlyOverdue } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  if (board.subtree.open.total === 0) return null;
  return (
    <Section title={say('heat')}>
      <Answered of={directives} rows={6}>
        {(told) => <HeatTable board={board} directives={told} isOnlyOverdue={isOnlyOverdue} />}
      </Answered>
    </Section>
  );
}
