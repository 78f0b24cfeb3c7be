import { Anchor, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useReportPeriodsWords } from './report-periods.words.js';
import { useEvery } from './use-every.js';

/** Demands whose periods go on, the one that is given next first. */
export function RunningReports() {
  const say = useReportPeriodsWords();
  const every = useEvery();
  const running = useInfiniteQuery({
    queryKey: ['directives', 'running-reports'],
    queryFn: ({ pageParam: cursor }) => answerOf(api.GET('/api/v1/running-reports', { params: { query: { cursor } } })),
    ...byCursor,
  });
  return (
    <Listed of={running} rows={6} nothing={<Nothing title={say('noUpcoming')} />}>
      {(items) => (
        <Table className={stacked.stacked} verticalSpacing={6} highlightOnHover>
          <HiddenCaption>{say('upcomingCaption')}</HiddenCaption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{say('nextGiven')}</Table.Th>
              <Table.Th>{say('directive')}</Table.Th>
              <Table.Th w={170}>{say('demand')}</Table.Th>
              <Table.Th w={150}>{say('every')}</Table.Th>
              <Table.Th w={150}>{say('lastPeriod')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={one.seriesId}>
                <Table.Td data-label={say('nextGiven')}>{showDay(one.opensOn)}</Table.Td>
                <Table.Td>
                  <Anchor component={Link} to={`${paths.directive(one.directiveId)}?tab=reports`} size="sm" fw={600}>
                    {one.number} {one.title}
                  </Anchor>
                </Table.Td>
                <Table.Td>{one.taskNo === null ? say('ofMonitor') : say('ofTask', { no: one.taskNo })}</Table.Td>
                <Table.Td>{every(one.recurrence)}</Table.Td>
                <Table.Td data-label={say('lastPeriod')}>
                  {one.coveredTo ? say('coveredTo', { day: showDay(one.coveredTo) }) : <Text c="dimmed">–</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Listed>
  );
}
