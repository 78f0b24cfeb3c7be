/** Table of the tree of units: each unit with every unit above it, dissolved ones too. Kept by the units projection. */
export const UNIT_ANCESTORS = 'unit_ancestors';

/** `node` lies below `ancestor`; no unit is its own. */
export interface UnitAncestorRow {
  readonly node: string;
  readonly ancestor: string;
}
