import { Table } from '@mantine/core';
import type { components } from '../api/schema.js';
import { FIGURES, valueOf, type Figure } from '../parts/figures.js';
import { showShare } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import { NumberLink } from './number-link.js';
import { useReportWords } from './report.words.js';

const WHOLE: readonly Figure[] = ['all', 'done', 'open'];

/** Of what is done, or open. */
const PARTS = /^(done|open)-/;

interface ReportFiguresProps {
  readonly board: components['schemas']['ComplianceDto'];
  readonly inAddress: Readonly<Record<string, string>>;
}

/** The taxonomy with its shares, as such reports have it. */
export function ReportFigures({ board: { unitId, subtree }, inAddress }: ReportFiguresProps) {
  const say = useReportWords();
  const board = useBoardWords();
  const term = useTerms();
  const nameOf = (figure: Figure) =>
    figure === 'all' || figure === 'done' || figure === 'open' ? board(figure) : term(`class.${figure}`);
  return (
    <Table fz="sm" verticalSpacing={3} withTableBorder captionSide="top">
      <Table.Caption ta="left" fz="sm" fw={650} c="var(--mantine-color-text)" mt={0}>
        {say('figures')}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{board('figure')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {say('count')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {say('share')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {FIGURES.map((figure) => (
          <Table.Tr key={figure}>
            <Table.Th scope="row" fw={WHOLE.includes(figure) ? 650 : 400} pl={PARTS.test(figure) ? 'lg' : 'xs'}>
              {nameOf(figure)}
            </Table.Th>
            <Table.Td ta="right">
              <NumberLink
                value={valueOf(subtree, figure)}
                to={listAt(unitId, { figure, ...inAddress })}
                label={nameOf(figure)}
                isOverdue={figure === 'open-overdue'}
                weight={WHOLE.includes(figure) ? 650 : 400}
              />
            </Table.Td>
            <Table.Td ta="right">
              {subtree.total > 0 ? showShare(valueOf(subtree, figure) / subtree.total) : '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
