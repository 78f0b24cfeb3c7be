import { Button, Stack, Table } from '@mantine/core';
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
import { useFilters } from '../parts/use-filters.js';
import { reformQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';
import { TaskLink } from './task-link.js';

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
    <Page
      title={say('partTitle', { unit })}
      about={say(`part.${part}`)}
      actions={
        <Button component={Link} to={paths.reform(decreeId)} variant="default">
          {say('back')}
        </Button>
      }
    >
      <Answered of={open}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing title={say('nothingOfPart')} />
          ) : (
            <Stack gap="xs">
              <Table.ScrollContainer minWidth={760}>
                <Table aria-label={say(`part.${part}`)} verticalSpacing="xs" fz="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('task')}</Table.Th>
                      <Table.Th>{say('doer')}</Table.Th>
                      <Table.Th>{say('due')}</Table.Th>
                      <Table.Th>{say('standing')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {itemsOf(data).map((one) => (
                      <Table.Tr key={one.assignmentId}>
                        <Table.Td>
                          <TaskLink of={one} />
                        </Table.Td>
                        <Table.Td>{one.unitName}</Table.Td>
                        <Table.Td>
                          <Due lastDay={one.lastDay} isOpen />
                        </Table.Td>
                        <Table.Td>
                          <FollowUpBadge of={one} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <More of={open} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
