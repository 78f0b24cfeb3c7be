import { Anchor, Badge, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import stacked from '../parts/stacked.module.css';
import { showDay, showNumber } from '../time/show.js';
import { EndReports } from './end-reports.js';
import { useReportPeriodsWords } from './report-periods.words.js';
import { SetPeriod } from './set-period.js';
import { useEvery } from './use-every.js';

/** What a directive demands to be reported periodically, and the periods that were given. */
export function ReportsOfDirective({ directiveId, maySet }: { directiveId: string; maySet: boolean }) {
  const say = useReportPeriodsWords();
  const every = useEvery();
  const reports = useInfiniteQuery({
    queryKey: ['directive', directiveId, 'report-periods'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/report-periods', {
          params: { path: { directiveId }, query: { cursor } },
        }),
      ),
    ...byCursor,
  });
  return (
    <Answered of={reports}>
      {(data) => {
        const demands = data.pages[0]?.demands ?? [];
        const periods = itemsOf(data);
        if (demands.length === 0) return <Nothing title={say('noDemands')} />;
        return (
          <Stack gap="sm">
            {demands.map(({ taskNo, text, recurrence, status, opensOn, endReason }) => (
              <Paper key={taskNo ?? ''} withBorder p="sm">
                <Group justify="space-between" gap="xs">
                  <Text fw={600} size="sm">
                    {taskNo === null ? `${say('ofMonitor')}: ${text}` : say('ofTask', { no: taskNo })}
                  </Text>
                  <Group gap="xs">
                    <Badge variant="light" tt="none" radius="sm" color={status === 'running' ? 'teal' : 'yellow'}>
                      {say(`status.${status}`)}
                    </Badge>
                    {maySet && <SetPeriod directiveId={directiveId} taskNo={taskNo} recurrence={recurrence} />}
                    {maySet && status === 'running' && <EndReports directiveId={directiveId} taskNo={taskNo} />}
                  </Group>
                </Group>
                {taskNo !== null && (
                  <Text size="sm" c="dimmed" lineClamp={2}>
                    {text}
                  </Text>
                )}
                <Text size="sm">
                  {every(recurrence)}
                  {opensOn && ` · ${say('nextGiven')} ${showDay(opensOn)}`}
                  {endReason && ` · ${endReason}`}
                </Text>
              </Paper>
            ))}
            {periods.length === 0 ? (
              <Text size="sm" c="dimmed">
                {say('noPeriods')}
              </Text>
            ) : (
              <Table className={stacked.stacked} verticalSpacing={4} fz="sm">
                <HiddenCaption>{say('periodsCaption')}</HiddenCaption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('period')}</Table.Th>
                    <Table.Th>{say('demand')}</Table.Th>
                    <Table.Th>{say('lastDay')}</Table.Th>
                    <Table.Th ta="right">{say('reporters')}</Table.Th>
                    <Table.Th ta="right">{say('waiting')}</Table.Th>
                    <Table.Th ta="right">{say('accepted')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {periods.map((one) => (
                    <Table.Tr key={one.periodId}>
                      <Table.Td>
                        <Anchor component={Link} to={paths.reportPeriod(one.periodId)} size="sm">
                          {showDay(one.periodFrom)} – {showDay(one.periodTo)}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>{one.taskNo === null ? say('ofMonitor') : say('ofTask', { no: one.taskNo })}</Table.Td>
                      <Table.Td data-label={say('lastDay')}>{showDay(one.lastDay)}</Table.Td>
                      <Table.Td ta="right" data-label={say('reporters')}>
                        {showNumber(one.reporterCount)}
                      </Table.Td>
                      <Table.Td ta="right" data-label={say('waiting')}>
                        {showNumber(one.reported)}
                      </Table.Td>
                      <Table.Td ta="right" data-label={say('accepted')}>
                        {showNumber(one.accepted)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
            <More of={reports} />
          </Stack>
        );
      }}
    </Answered>
  );
}
