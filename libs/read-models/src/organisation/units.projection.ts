import type { Projection, RecordedEvent } from '#event-sourcing';
import { unit, type Unit, type UnitEvent } from '#domain';
import { followUpChanges } from '../as-of/follow-up-changes.js';
import { clockDays } from '../clock/clock-days.js';
import { complianceCounts, runningCounts, runningMonths } from '../compliance/compliance-counts.js';
import { searchWords } from '../search-words.js';
import { UNIT_ANCESTORS } from './unit-ancestors.js';

export interface UnitRow extends Unit {
  /** Name and code without marks; what a search looks in, and what lists are ordered by. */
  readonly searchText: string;
  /** Revision of the unit's stream. */
  readonly revision: number;
}

/** An index entry has its limit; no name is nearly as long. */
const MOST_SEARCHED = 500;

export const units: Projection<UnitEvent, UnitRow> = {
  name: 'units.v1',
  table: 'units',
  key: 'unitId',
  keysOf: ({ data }) => [data.unitId],
  empty: (unitId) => ({
    unitId,
    code: '',
    name: '',
    searchText: '',
    kind: 'office',
    parentId: null,
    establishedOn: '',
    dissolvedOn: null,
    succession: null,
    revision: -1,
  }),
  on: {
    'UnitEstablished.v1': evolved,
    'UnitRenamed.v1': evolved,
    'UnitMoved.v1': evolved,
    'UnitDissolved.v1': evolved,
    'UnitReorganised.v1': evolved,
    'UnitHeirChosen.v1': evolved,
    'UnitRestored.v1': evolved,
  },
  tree: {
    parent: 'parentId',
    ancestors: UNIT_ANCESTORS,
    sums: [complianceCounts, runningCounts, runningMonths, clockDays, followUpChanges],
  },
};

function evolved(row: UnitRow, event: RecordedEvent<UnitEvent>): UnitRow {
  const { unitId, code, name, kind, parentId, establishedOn, dissolvedOn, succession } = unit.evolve(row, event) ?? row;
  const searchText = searchWords(name, code).slice(0, MOST_SEARCHED);
  const { revision } = event;
  return { unitId, code, name, searchText, kind, parentId, establishedOn, dissolvedOn, succession, revision };
}
