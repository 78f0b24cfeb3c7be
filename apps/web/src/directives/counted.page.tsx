import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useUnit } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { dayEndedAt } from '../time/days.js';
import { showDay } from '../time/show.js';
import { FIGURES, type FigureName } from './figure-names.js';
import { useDirectivesWords } from './directives.words.js';

/** The assignments that a figure of a directive counts, of one unit or of all. */
export function Component() {
  const say = useDirectivesWords();
  const { directiveId = '' } = useParams();
  const filters = useFilters();
  const name = (Object.keys(FIGURES) as FigureName[]).find((one) => FIGURES[one] === filters.of('figure')) ?? 'total';
  const unitId = filters.of('unit') || undefined;
  const { data: unit } = useUnit(unitId);
  const counted = useInfiniteQuery({
    queryKey: ['directive', directiveId, 'counted', name, unitId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/compliance/counted', {
          params: { path: { directiveId }, query: { figure: FIGURES[name], unitId, cursor, limit: 100 } },
        }),
      ),
    ...byCursor,
  });
  const [first] = itemsOf(counted.data);
  return (
    <Page
      title={say(`figure.${name}`)}
      about={[first?.directiveNumber, first?.directiveTitle, unit?.name].filter(Boolean).join(' · ')}
      actions={
        <Button
          component={Link}
          to={paths.directive(directiveId)}
          variant="default"
          leftSection={<IconArrowLeft size={16} />}
        >
          {say('backToDirective')}
        </Button>
      }
    >
      <Answered of={counted} rows={8}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing />
          ) : (
            <>
              <Table.ScrollContainer minWidth={620}>
                <Table verticalSpacing={4} highlightOnHover>
                  <Table.Caption>{say('countedCaption')}</Table.Caption>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('unit')}</Table.Th>
                      <Table.Th>{say('tab.tasks')}</Table.Th>
                      <Table.Th w={230}>{say('standing')}</Table.Th>
                      <Table.Th w={120}>{say('due')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {itemsOf(data).map(({ assignmentId, taskNo, text, stood }) => (
                      <Table.Tr key={assignmentId}>
                        <Table.Td>
                          <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm">
                            {stood.unitName ?? stood.unitId}
                          </Anchor>
                        </Table.Td>
                        <Table.Td>
                          <Text size="sm" lineClamp={1}>
                            {taskNo && `${taskNo}. `}
                            {text}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <FollowUpBadge of={{ followUp: stood.class, dueAt: null }} />
                        </Table.Td>
                        <Table.Td>{stood.dueAt && showDay(dayEndedAt(stood.dueAt))}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <More of={counted} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
