import { Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { showDay } from '../time/show.js';
import { useReportPeriodsWords } from './report-periods.words.js';

/** What a period or rule would mean: the next periods with their deadlines on the calendar, as the API computes them. */
export function Schedule({ of: recurrence }: { of: components['schemas']['DemandedRecurrenceDto'] }) {
  const say = useReportPeriodsWords();
  const [asked] = useDebouncedValue(recurrence, 300);
  const { period, rule, from, until, due, leadDays } = asked;
  const query = {
    ...(period && { period }),
    ...(rule && { rule }),
    ...(from && { from }),
    ...(until && { until }),
    ...(due && { dueDays: due.days, workingDays: due.workingDays }),
    ...(typeof leadDays === 'number' && { leadDays }),
    count: 4,
  };
  const schedule = useQuery({
    queryKey: ['calendar', 'report-schedule', query],
    queryFn: () => answerOf(api.GET('/api/v1/report-schedule', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Answered of={schedule} rows={2}>
      {({ items }) => (
        <Table.ScrollContainer minWidth={380}>
          <Table withTableBorder fz="sm">
            <Table.Caption>{say('scheduleCaption')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('reportedOn')}</Table.Th>
                <Table.Th>{say('givenOn')}</Table.Th>
                <Table.Th>{say('lastDay')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map(({ key, from: first, to, givenOn, deadline }) => (
                <Table.Tr key={key}>
                  <Table.Td>
                    {showDay(first)} – {showDay(to)}
                  </Table.Td>
                  <Table.Td>{showDay(givenOn)}</Table.Td>
                  <Table.Td>
                    {showDay(deadline.lastDay)}
                    {deadline.lastDay !== deadline.statedLastDay && (
                      <Text size="xs" c="dimmed">
                        {say('movedFrom', { day: showDay(deadline.statedLastDay) })}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Answered>
  );
}
