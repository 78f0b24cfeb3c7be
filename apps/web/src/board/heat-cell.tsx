import { Table } from '@mantine/core';
import { Link } from 'react-router';
import type { Figure, Sums } from '../parts/figures.js';
import { showNumber } from '../time/show.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import { tintOf } from './tint.js';

interface HeatCellProps {
  /** Absent: the unit has nothing of the directive. */
  readonly sums: Sums | undefined;
  readonly unit: string;
  readonly directive: string;
  readonly isOnlyOverdue: boolean;
  readonly listOf: (figure: Figure) => string;
}

/** What a unit still owes of a directive; it opens what it counts. */
export function HeatCell({ sums, unit, directive, isOnlyOverdue, listOf }: HeatCellProps) {
  const say = useBoardWords();
  if (!sums || sums.total === 0 || (isOnlyOverdue && sums.open.overdue === 0))
    return <Table.Td className={classes.cell ?? ''} />;
  const { open, done, total } = sums;
  const [figure, shown]: [Figure, string] =
    open.overdue > 0
      ? ['open-overdue', showNumber(open.overdue)]
      : open.total > 0
        ? ['open', showNumber(open.total)]
        : done.total > 0
          ? ['done', '✓']
          : ['all', '–'];
  const counts = { overdue: showNumber(open.overdue), open: showNumber(open.total), total: showNumber(total) };
  const told = say('cell', { unit, directive, ...counts });
  return (
    <Table.Td className={classes.cell ?? ''} style={{ background: tintOf(sums) }}>
      <Link to={listOf(figure)} aria-label={told} title={told}>
        {shown}
      </Link>
    </Table.Td>
  );
}
