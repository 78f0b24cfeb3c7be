import { Anchor, Button, Stack, Table } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { reformQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';
import { TaskLink } from './task-link.js';

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
  return (
    <Page
      title={say('passedTitle', { number: reform.data?.number ?? '' })}
      about={say('passedAbout')}
      actions={
        <Button component={Link} to={paths.reform(decreeId)} variant="default">
          {say('back')}
        </Button>
      }
    >
      <Answered of={passed}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing title={say('nothingPassed')} />
          ) : (
            <Stack gap="xs">
              <Table.ScrollContainer minWidth={860}>
                <Table aria-label={say('passedOn')} verticalSpacing="xs" fz="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('task')}</Table.Th>
                      <Table.Th>{say('from')}</Table.Th>
                      <Table.Th>{say('to')}</Table.Th>
                      <Table.Th>{say('due')}</Table.Th>
                      <Table.Th>{say('standing')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {itemsOf(data).map((one) => (
                      <Table.Tr key={`${one.assignmentId} ${one.fromUnitId}`}>
                        <Table.Td>
                          <TaskLink of={one} />
                        </Table.Td>
                        <Table.Td>
                          <Anchor component={Link} to={paths.unit(one.fromUnitId)} size="sm">
                            {one.fromUnitName}
                          </Anchor>
                        </Table.Td>
                        <Table.Td>
                          <Anchor component={Link} to={paths.unit(one.toUnitId)} size="sm">
                            {one.toUnitName}
                          </Anchor>
                        </Table.Td>
                        <Table.Td>
                          <Due lastDay={one.lastDay} isOpen={one.acceptedAt === null && one.status !== 'withdrawn'} />
                        </Table.Td>
                        <Table.Td>
                          <FollowUpBadge of={one} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <More of={passed} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
