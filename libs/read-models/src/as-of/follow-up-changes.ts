import type { Tally, TallyCell } from '#event-sourcing';
import type { LocalDate } from '#domain';
import { countedDay } from './local-days.js';
import { UNIT_ANCESTORS } from '../organisation/unit-ancestors.js';
import { movesOf, type CountedWhere, type FollowUpMove } from './follow-up-moves.js';
import { stepsIn, type AssignmentPastRow } from './past-row.js';
import { isKnownAtOnce, stoodIn } from './past-stands.js';
import type { AsOfSense } from './sense.js';

/**
 * How many assignments of a unit began to count elsewhere on a day, or in a month. All cells up to a day added up are
 * the board at its end. `known` has only what differs from `happened`, so that what is entered on the day on which it
 * happens, as nearly everything is, has one cell.
 */
export interface FollowUpChangeCell {
  readonly unitId: string;
  readonly sense: AsOfSense;
  readonly span: 'day' | 'month';
  /** The day, or the first of the month. An instant at 00:00 belongs to the day that it ends. */
  readonly day: LocalDate;
  readonly was: CountedWhere;
  readonly became: CountedWhere;
}

export const followUpChanges: Tally<AssignmentPastRow> = {
  table: 'follow_up_changes',
  dimensions: ['unit_id', 'sense', 'span', 'day', 'was', 'became'],
  countedAs: (row) => {
    const steps = stepsIn(row);
    const happened = dated(movesOf(stoodIn('happened', steps)));
    const cells: TallyCell[] = [];
    for (const move of happened) addCells(cells, 'happened', move);
    if (isKnownAtOnce(steps)) return cells;
    const known = dated(movesOf(stoodIn('known', steps)));
    for (const move of differenceOf(known, happened)) addCells(cells, 'known', move);
    return cells;
  },
  rollUp: { table: 'follow_up_changes_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

/** A move by the day on which it counts. */
type DatedMove = Pick<FollowUpMove, 'unitId' | 'was' | 'became'> & { readonly day: LocalDate };

function dated(moves: readonly FollowUpMove[]): DatedMove[] {
  return moves.map(({ unitId, was, became, at }) => ({ unitId, was, became, day: countedDay(at) }));
}

function addCells(cells: TallyCell[], sense: AsOfSense, { unitId, day, was, became }: DatedMove): void {
  // Written out: a rebuild makes some for every step ever taken, and spreading costs several times as much.
  cells.push({ unit_id: unitId, sense, span: 'day', day, was, became });
  cells.push({ unit_id: unitId, sense, span: 'month', day: firstOfMonth(day), was, became });
}

export function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

/** What added to the second makes the first: a move that is too much there is taken back by its opposite. */
function differenceOf(moves: readonly DatedMove[], others: readonly DatedMove[]): DatedMove[] {
  const left = new Map<string, DatedMove[]>();
  for (const other of others) left.set(keyOf(other), [...(left.get(keyOf(other)) ?? []), other]);
  const added = moves.filter((move) => left.get(keyOf(move))?.pop() === undefined);
  const taken = [...left.values()].flat().map((move) => ({ ...move, was: move.became, became: move.was }));
  return [...added, ...taken];
}

const keyOf = ({ unitId, day, was, became }: DatedMove) => `${day} ${was} ${became} ${unitId}`;
