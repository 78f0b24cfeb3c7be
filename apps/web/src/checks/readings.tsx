import { Group, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { DayField } from '../parts/day-field.js';
import { ExportCsv } from '../parts/export-csv.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import type { Filters } from '../parts/use-filters.js';
import { showDay, showInstant } from '../time/show.js';
import { useChecksWords } from './checks.words.js';
import { ReadSubject } from './read-subject.js';
import { useQuestionName } from './question.words.js';

/** What inspectors have read, the latest first. */
export function Readings({ filters }: { filters: Filters }) {
  const say = useChecksWords();
  const question = useQuestionName();
  const { of, set } = filters;
  const asked = { from: of('from') || undefined, to: of('to') || undefined };
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(api.GET('/api/v1/readings', { params: { query: { ...asked, cursor, limit } } }));
  const readings = useInfiniteQuery({
    queryKey: ['readings', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    ...byCursor,
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {say('readingsAbout')}
      </Text>
      <Group align="flex-end">
        <DayField label={say('from')} value={of('from') || null} onChange={(from) => set({ from })} />
        <DayField label={say('to')} value={of('to') || null} onChange={(to) => set({ to })} />
        <ExportCsv
          key={JSON.stringify(asked)}
          name="nhat-ky-doc"
          columns={[
            { title: say('day'), of: ({ day }) => showDay(day) },
            { title: say('reader'), of: ({ userName }) => userName },
            { title: say('inspector'), of: ({ unitName }) => unitName },
            { title: say('read'), of: (line) => `${question(line.question)} ${line.subjectId}` },
            { title: say('times'), of: ({ times }) => times },
            { title: say('first'), of: ({ firstAt }) => showInstant(firstAt) },
            { title: say('last'), of: ({ lastAt }) => showInstant(lastAt) },
          ]}
          page={page}
        />
      </Group>
      <Answered of={readings}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) return <Nothing title={say('noReadings')} />;
          return (
            <>
              <Table.ScrollContainer minWidth={640}>
                <Table>
                  <HiddenCaption>{say('readings')}</HiddenCaption>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('last')}</Table.Th>
                      <Table.Th>{say('reader')}</Table.Th>
                      <Table.Th>{say('read')}</Table.Th>
                      <Table.Th ta="right">{say('times')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items.map((line) => (
                      <Table.Tr key={`${line.userId} ${line.day} ${line.question} ${line.subjectId}`}>
                        <Table.Td>{showInstant(line.lastAt)}</Table.Td>
                        <Table.Td>
                          {line.userName}
                          <Text size="xs" c="dimmed">
                            {line.unitName}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <ReadSubject reading={line} />
                        </Table.Td>
                        <Table.Td ta="right">{line.times}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <More of={readings} />
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}
