import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { byCursor } from '../parts/more.js';
import { useFilters } from '../parts/use-filters.js';
import { reformQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';
import { TasksOfDecree } from './tasks-of-decree.js';

const PARTS = ['giver', 'monitor'] as const;

/** What a unit of a decree gave or follows, as a figure of the preview counts it. */
export function Component() {
  const say = useReformsWords();
  const { decreeId = '' } = useParams();
  const filters = useFilters();
  const unitId = filters.of('unit');
  const part = PARTS.find((one) => one === filters.of('part')) ?? 'giver';
  const reform = useQuery(reformQuery(decreeId));
  const open = useInfiniteQuery({
    queryKey: ['reform', decreeId, 'open', unitId, part],
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { decreeId }, query: { unitId, part, cursor, limit: 50 } };
      return answerOf(api.GET('/api/v1/reforms/{decreeId}/preview/assignments', { params }));
    },
    ...byCursor,
  });
  const unit = reform.data?.namedUnits.find((one) => one.unitId === unitId)?.name ?? '';
  return (
    <TasksOfDecree
      decreeId={decreeId}
      title={say('partTitle', { unit })}
      about={say(`part.${part}`)}
      label={say(`part.${part}`)}
      nothing={say('nothingOfPart')}
      of={open}
      columns={[{ head: say('doer'), of: ({ unitName }) => unitName }]}
    />
  );
}
