import { Table, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { valueOf } from '../parts/figures.js';
import { showNumber } from '../time/show.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import { mostOverdueFirst } from './exceptions.js';
import { NumberLink } from './number-link.js';
import { useReportWords } from './report.words.js';

/** What fits on the sheet. */
const MOST = 10;

const COLUMNS = [
  { figure: 'open-overdue', word: 'overdue' },
  { figure: 'open', word: 'open' },
  { figure: 'done-late', word: 'late' },
  { figure: 'all', word: 'total' },
] as const;

interface ReportUnitsProps {
  readonly board: components['schemas']['ComplianceDto'];
  readonly inAddress: Readonly<Record<string, string>>;
}

/** The exceptions: units with overdue work, the most of it first. */
export function ReportUnits({ board: { unitId, own, children }, inAddress }: ReportUnitsProps) {
  const say = useReportWords();
  const board = useBoardWords();
  const lines = mostOverdueFirst([
    { unitId, name: board('own'), subtree: own, own: 'true' },
    ...children.map((child) => ({ ...child, own: undefined })),
  ]).filter(({ subtree }) => subtree.open.overdue > 0);
  if (lines.length === 0) return <Text size="sm">{board('noneOverdue')}.</Text>;
  return (
    <div>
      <Table.ScrollContainer minWidth={440} type="native" tabIndex={0} role="region" aria-label={say('units')}>
        <Table fz="sm" verticalSpacing={3} withTableBorder captionSide="top">
          <Table.Caption ta="left" fz="sm" fw={650} c="var(--mantine-color-text)" mt={0}>
            {say('units')}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{board('unit')}</Table.Th>
              {COLUMNS.map(({ word }) => (
                <Table.Th key={word} scope="col" ta="right">
                  {board(word)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, MOST).map((line) => (
              <Table.Tr key={line.unitId}>
                <Table.Th scope="row" fw={400}>
                  {line.name}
                </Table.Th>
                {COLUMNS.map(({ figure, word }) => (
                  <Table.Td key={figure} ta="right">
                    <NumberLink
                      value={valueOf(line.subtree, figure)}
                      to={listAt(line.unitId, { figure, own: line.own, ...inAddress })}
                      label={`${line.name}, ${board(word)}`}
                      isOverdue={figure === 'open-overdue'}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {lines.length > MOST && (
        <Text size="xs" c="dimmed" mt={4}>
          {say('moreUnits', { count: showNumber(lines.length - MOST) })}
        </Text>
      )}
    </div>
  );
}
