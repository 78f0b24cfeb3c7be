import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor, itemsOf } from '../parts/more.js';
import { Page } from '../parts/page.js';
import stacked from '../parts/stacked.module.css';
import { useUnit } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { dayEndedAt, endOfDay, isPastDay } from '../time/days.js';
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
  const asked = filters.of('day');
  const day = isPastDay(asked) ? asked : null;
  const { data: unit } = useUnit(unitId);
  const counted = useInfiniteQuery({
    queryKey: ['directive', directiveId, 'counted', name, unitId, day],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/compliance/counted', {
          params: {
            path: { directiveId },
            query: { figure: FIGURES[name], unitId, cursor, limit: 100, ...(day && { asOf: endOfDay(day) }) },
          },
        }),
      ),
    ...byCursor,
  });
  const [first] = itemsOf(counted.data);
  return (
    <Page
      title={say(`figure.${name}`)}
      about={[first?.directiveNumber, first?.directiveTitle, unit?.name, day && say('asOfDay', { day: showDay(day) })]
        .filter(Boolean)
        .join(' · ')}
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
      <Listed of={counted} rows={8}>
        {(items) => (
          <Table className={stacked.stacked} verticalSpacing={4} highlightOnHover>
            <HiddenCaption>{say('countedCaption')}</HiddenCaption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('unit')}</Table.Th>
                <Table.Th>{say('tab.tasks')}</Table.Th>
                <Table.Th w={230}>{say('standing')}</Table.Th>
                <Table.Th w={120}>{say('due')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map(({ assignmentId, taskNo, text, stood }) => (
                <Table.Tr key={assignmentId}>
                  <Table.Td>
                    <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm">
                      {stood.unitName ?? stood.unitId}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm" lineClamp={2}>
                      {taskNo && `${taskNo}. `}
                      {text}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <FollowUpBadge of={{ followUp: stood.class, dueAt: null }} />
                  </Table.Td>
                  <Table.Td data-label={say('due')}>{stood.dueAt && showDay(dayEndedAt(stood.dueAt))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Listed>
    </Page>
  );
}
