import { Anchor, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { dayEndedAt } from '../time/days.js';
import { showDay, showDayOf } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import type { SheetFigure } from './figures.js';
import { useEvaluationSheetWords } from './sheet.words.js';

/** The assignments behind a figure, as they stood at the cut-off. */
export function EvidenceLines({ evaluationId, figure }: { evaluationId: string; figure: SheetFigure }) {
  const say = useEvaluationSheetWords();
  const term = useTerms();
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(
      api.GET('/api/v1/evaluations/{evaluationId}/evidence', {
        params: { path: { evaluationId }, query: { cursor, limit, figure } },
      }),
    );
  const lines = useInfiniteQuery({
    queryKey: ['evaluation', evaluationId, 'evidence', figure],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    ...byCursor,
  });
  return (
    <Section
      title={say('behind', { figure: say(`figure.${figure}`) })}
      actions={
        <ExportCsv
          key={figure}
          name={`so-lieu-${figure}`}
          columns={[
            { title: say('number'), of: ({ directiveNumber }) => directiveNumber },
            { title: say('task'), of: ({ directiveTitle, taskNo }) => `${directiveTitle ?? ''} · ${taskNo ?? ''}` },
            { title: say('state'), of: ({ followUp }) => term(`class.${followUp}`) },
            { title: say('due'), of: ({ dueAt }) => dueAt && showDay(dayEndedAt(dueAt)) },
            { title: say('reported'), of: ({ reportedAt }) => reportedAt && showDayOf(reportedAt) },
            { title: say('returned'), of: ({ returned }) => returned },
            { title: say('extended'), of: ({ extended }) => extended },
          ]}
          page={page}
        />
      }
    >
      <Answered of={lines}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) return <Nothing title={say('noLines')} />;
          return (
            <>
              <Table.ScrollContainer minWidth={680}>
                <Table verticalSpacing={6}>
                  <HiddenCaption>{say('behind', { figure: say(`figure.${figure}`) })}</HiddenCaption>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('task')}</Table.Th>
                      <Table.Th>{say('state')}</Table.Th>
                      <Table.Th>{say('due')}</Table.Th>
                      <Table.Th>{say('reported')}</Table.Th>
                      <Table.Th ta="right">{say('returned')}</Table.Th>
                      <Table.Th ta="right">{say('extended')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items.map((line) => (
                      <Table.Tr key={line.assignmentId}>
                        <Table.Td maw={420}>
                          <Anchor component={Link} to={paths.assignment(line.assignmentId)} size="sm">
                            {[line.directiveNumber, line.taskNo && say('taskNo', { no: line.taskNo })]
                              .filter(Boolean)
                              .join(' · ')}
                          </Anchor>
                          <Text size="xs" c="dimmed" lineClamp={1}>
                            {line.directiveTitle}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <FollowUpBadge of={{ followUp: line.followUp, dueAt: null }} />
                        </Table.Td>
                        <Table.Td>{line.dueAt && showDay(dayEndedAt(line.dueAt))}</Table.Td>
                        <Table.Td>{line.reportedAt && showDayOf(line.reportedAt)}</Table.Td>
                        <Table.Td ta="right">{line.returned}</Table.Td>
                        <Table.Td ta="right">{line.extended}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <More of={lines} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
