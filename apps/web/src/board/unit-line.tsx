import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { valueOf, type Figure, type Sums } from '../parts/figures.js';
import { showDay } from '../time/show.js';
import { useBoardWords } from './board.words.js';
import { NumberLink } from './number-link.js';
import { ShareBar } from './share-bar.js';

/** What the table of units tells, and by which word. */
export const UNIT_COLUMNS = [
  { figure: 'open-overdue', word: 'overdue' },
  { figure: 'open', word: 'open' },
  { figure: 'done-late', word: 'late' },
  { figure: 'done-on-time', word: 'onTime' },
  { figure: 'all', word: 'total' },
] as const;

interface UnitLineProps {
  readonly name: string;
  /** Its own board; none where there is nothing below. */
  readonly to?: string;
  readonly dissolvedOn?: string | null;
  readonly sums: Sums;
  /** What a figure of the line counts. */
  readonly listOf: (figure: Figure) => string;
}

export function UnitLine({ name, to, dissolvedOn = null, sums, listOf }: UnitLineProps) {
  const say = useBoardWords();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {to ? (
          <Anchor component={Link} to={to} size="sm">
            {name}
          </Anchor>
        ) : (
          name
        )}
        {dissolvedOn !== null && (
          <Text span size="xs" c="dimmed">
            {` (${say('dissolved', { day: showDay(dissolvedOn) })})`}
          </Text>
        )}
      </Table.Th>
      {UNIT_COLUMNS.map(({ figure, word }) => (
        <Table.Td key={figure} ta="right">
          <NumberLink
            value={valueOf(sums, figure)}
            to={listOf(figure)}
            label={`${name}, ${say(word)}`}
            isOverdue={figure === 'open-overdue'}
            weight={figure === 'open-overdue' ? 700 : 400}
          />
        </Table.Td>
      ))}
      <Table.Td visibleFrom="sm">
        <ShareBar sums={sums} size={8} />
      </Table.Td>
    </Table.Tr>
  );
}
