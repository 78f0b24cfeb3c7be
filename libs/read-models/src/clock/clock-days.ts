import type { Tally } from '#event-sourcing';
import { countedFrom, dateOf, type ClockHolder, type LocalDate } from '#domain';
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
  countedAs: ({ intervals }) =>
    intervals.flatMap((interval) => {
      const { unitId, holder, to } = interval;
      const { heldFrom, lateFrom } = countedFrom(interval);
      return [
        ...edges({ unit_id: unitId, holder, charge: 'held' }, heldFrom, to),
        ...(lateFrom === null ? [] : edges({ unit_id: unitId, holder, charge: 'late' }, lateFrom, to)),
      ];
    }),
  rollUp: { table: 'clock_days_below', node: 'unit_id', ancestors: UNIT_ANCESTORS },
};

function edges(cell: Readonly<Record<string, string>>, from: LocalDate, to: string | null) {
  const begins = { ...cell, edge: 'begins', day: from };
  return to === null ? [begins] : [begins, { ...cell, edge: 'ends', day: dateOf(to) }];
}
