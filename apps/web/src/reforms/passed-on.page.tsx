import { Anchor } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { byCursor } from '../parts/more.js';
import { reformQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';
import { TasksOfDecree } from './tasks-of-decree.js';

/** What a decree passed on, assignment by assignment. */
export function Component() {
  const say = useReformsWords();
  const { decreeId = '' } = useParams();
  const reform = useQuery(reformQuery(decreeId));
  const passed = useInfiniteQuery({
    queryKey: ['reform', decreeId, 'passed'],
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { decreeId }, query: { cursor, limit: 50 } };
      return answerOf(api.GET('/api/v1/reforms/{decreeId}/passed-assignments', { params }));
    },
    ...byCursor,
  });
  const unit = (unitId: string, name: string | null) => (
    <Anchor component={Link} to={paths.unit(unitId)} size="sm">
      {name}
    </Anchor>
  );
  return (
    <TasksOfDecree
      decreeId={decreeId}
      title={say('passedTitle', { number: reform.data?.number ?? '' })}
      about={say('passedAbout')}
      label={say('passedOn')}
      nothing={say('nothingPassed')}
      of={passed}
      columns={[
        { head: say('from'), of: ({ fromUnitId, fromUnitName }) => unit(fromUnitId, fromUnitName) },
        { head: say('to'), of: ({ toUnitId, toUnitName }) => unit(toUnitId, toUnitName) },
      ]}
    />
  );
}
