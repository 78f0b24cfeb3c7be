import type { Tally } from '#event-sourcing';
import type { AssignmentRow } from '../assignment/assignments.projection.js';

/** What a unit is in an assignment; coordinators have no clock and are not counted. */
export const PARTS = ['doer', 'giver', 'monitor'] as const;
export type Part = (typeof PARTS)[number];

/** Where an assignment names who has the part. */
export const COLUMN_OF: Readonly<Record<Part, string>> = {
  doer: 'unit_id',
  giver: 'giver_unit_id',
  monitor: 'monitor_unit_id',
};

/** How many open or suspended assignments a unit has a part in. */
export interface OpenPartCell {
  readonly unitId: string;
  readonly part: Part;
}

/** Says at once whether anything open is left with a unit that is no more. */
export const openParts: Tally<AssignmentRow> = {
  table: 'open_parts',
  dimensions: ['unit_id', 'part'],
  countedAs: ({ standing, unitId, giverUnitId, monitorUnitId }) => {
    if (standing !== 'open' && standing !== 'suspended') return [];
    const cells = [
      { unit_id: unitId, part: 'doer' },
      { unit_id: giverUnitId, part: 'giver' },
    ];
    return monitorUnitId ? [...cells, { unit_id: monitorUnitId, part: 'monitor' }] : cells;
  },
};
