import type { Tally, TallyCell } from '#event-sourcing';
import { countedFrom, dateOf, type ClockHolder, type ClockInterval, type LocalDate } from '#domain';
import { UNIT_ANCESTORS } from '../organisation/unit-ancestors.js';
import type { AssignmentClockRow } from './assignment-clocks.projection.js';

/**
 * How many intervals begin or end on a day, of a unit, by what it held the clock as, and whether the time counts as
 * held or as late. Sums of any period follow, in calendar and in working days: an interval is what lies between its
 * two days, and the calendar may be edited afterwards.
 */
export interface ClockDayCell {
  readonly unitId: string;
  readonly holder: ClockHolder;
  readonly charge: 'held' | 'late';
  readonly edge: 'begins' | 'ends';
  readonly day: LocalDate;
}

export const clockDays: Tally<AssignmentClockRow> = {
  table: 'clock_days',
  dimensions: ['unit_id', 'holder', 'charge', 'edge', 'day'],
  countedAs: ({ intervals }) => {
    const cells: TallyCell[] = [];
    for (const interval of intervals) {
      const { heldFrom, lateFrom } = countedFrom(interval);
      const until = interval.to && dateOf(interval.to);
      addEdges(cells, interval, 'held', heldFrom, until);
      if (lateFrom !== null) addEdges(cells, interval, 'late', lateFrom, until);
    }
    return cells;
  },
  rollUp: { table: 'clock_days_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

function addEdges(
  cells: TallyCell[],
  { unitId, holder }: ClockInterval,
  charge: ClockDayCell['charge'],
  from: LocalDate,
  until: LocalDate | null,
): void {
  cells.push({ unit_id: unitId, holder, charge, edge: 'begins', day: from });
  if (until !== null) cells.push({ unit_id: unitId, holder, charge, edge: 'ends', day: until });
}
