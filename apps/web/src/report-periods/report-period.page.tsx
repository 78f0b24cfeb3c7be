import { Anchor, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useReportPeriodsWords } from './report-periods.words.js';

/** A period of reports, and who owes one. */
export function Component() {
  const say = useReportPeriodsWords();
  const { periodId = '' } = useParams();
  const period = useInfiniteQuery({
    queryKey: ['assignments', 'report-period', periodId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/report-periods/{periodId}', { params: { path: { periodId }, query: { cursor, limit: 100 } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ reports }) => reports.next ?? undefined,
  });
  return (
    <Answered of={period} rows={8}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        return (
          <Page
            title={say('periodTitle', { key: first.key })}
            about={
              <Anchor component={Link} to={`${paths.directive(first.directiveId)}?tab=reports`} size="sm">
                {showDay(first.periodFrom)} – {showDay(first.periodTo)} ·{' '}
                {first.taskNo === null ? say('ofMonitor') : say('ofTask', { no: first.taskNo })}
              </Anchor>
            }
          >
            <Table className={stacked.stacked} verticalSpacing={4}>
              <HiddenCaption>{say('whoOwes')}</HiddenCaption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('unit')}</Table.Th>
                  <Table.Th>{say('standing')}</Table.Th>
                  <Table.Th>{say('lastDay')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {pages
                  .flatMap(({ reports }) => reports.items)
                  .map((one) => (
                    <Table.Tr key={one.assignmentId}>
                      <Table.Td>
                        <Anchor component={Link} to={paths.assignment(one.assignmentId)} size="sm">
                          {one.unitName ?? one.unitId}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>
                        <FollowUpBadge of={one} />
                      </Table.Td>
                      <Table.Td data-label={say('lastDay')}>
                        <Due lastDay={one.lastDay} isOpen={one.standing === 'open'} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
            <More of={period} />
          </Page>
        );
      }}
    </Answered>
  );
}
