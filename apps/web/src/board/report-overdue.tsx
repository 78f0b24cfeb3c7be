import { Anchor, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { showDay } from '../time/show.js';
import { useBoardWords } from './board.words.js';
import { useReportWords } from './report.words.js';
import { pageOfCounted } from './use-counted.js';
import type { When } from './when.js';

/** What fits on the sheet. */
const MOST = 6;

interface ReportOverdueProps {
  readonly unitId: string;
  readonly asOf: When['asOf'];
}

/** Some of what is overdue, by name: of now the longest overdue. */
export function ReportOverdue({ unitId, asOf }: ReportOverdueProps) {
  const say = useReportWords();
  const board = useBoardWords();
  const overdue = useQuery({
    queryKey: ['board', unitId, 'report-overdue', asOf],
    queryFn: () =>
      pageOfCounted(
        { unitId, figure: 'open-overdue', holder: null, directiveId: undefined, own: false, moved: null, asOf },
        undefined,
        MOST,
      ),
  });
  return (
    <Answered of={overdue}>
      {({ items }) => (
        <Table fz="xs" verticalSpacing={3} withTableBorder captionSide="top">
          <Table.Caption ta="left" fz="sm" fw={650} c="var(--mantine-color-text)" mt={0}>
            {say(asOf.asOf === undefined ? 'longestOverdue' : 'someOverdue')}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{board('content')}</Table.Th>
              <Table.Th scope="col">{board('directive')}</Table.Th>
              <Table.Th scope="col">{board('unit')}</Table.Th>
              <Table.Th scope="col">{board('deadline')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((row) => (
              <Table.Tr key={row.assignmentId}>
                <Table.Td>
                  <Anchor component={Link} to={paths.assignment(row.assignmentId)} size="xs" lineClamp={2}>
                    {row.text ?? board('task', { no: row.taskNo })}
                  </Anchor>
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.directive}</Table.Td>
                <Table.Td>{row.unitName}</Table.Td>
                <Table.Td>{row.lastDay && showDay(row.lastDay)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Answered>
  );
}
