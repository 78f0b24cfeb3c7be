import type { RollUp } from '#event-sourcing';
import type { Statement } from '../dedicated-connection.js';
import { shadowOf } from './shadow-tables.js';
import { removingEmptiedSums, shiftingAll } from './shifted-sums.js';
import type { TallyTable } from './tally-table.js';

/** Where a tree is kept as it was when a rebuild began; the sums that are built beside the live ones know no other. */
export const snapshotFor = ({ table }: RollUp): string => shadowOf(`${table}__tree`);

/** Begins the snapshots that these shadows follow. */
export function takingSnapshots(shadows: readonly TallyTable[]): Statement[] {
  return shadows.flatMap(({ sums, tree }) => {
    if (!sums || !tree) return [];
    const { ancestors } = sums;
    return [
      { text: `DROP TABLE IF EXISTS ${ancestors}` },
      { text: `CREATE TABLE ${ancestors} (LIKE ${tree} INCLUDING ALL)` },
      { text: `INSERT INTO ${ancestors} SELECT * FROM ${tree}` },
    ];
  });
}

/** Brings the sums in line with the trees as they are, which must hold still by now, and ends the snapshots. */
export function leavingSnapshots(shadows: readonly TallyTable[]): Statement[] {
  return shadows.flatMap((shadow) => {
    const { sums, tree } = shadow;
    if (!sums || !tree) return [];
    const [live, known] = [tree, sums.ancestors].map((table) => `SELECT node, ancestor FROM ${table}`);
    const text = `
      WITH shift AS MATERIALIZED (
        SELECT node, ancestor, 1 AS sign FROM (${live} EXCEPT ${known}) AS come
        UNION ALL SELECT node, ancestor, -1 FROM (${known} EXCEPT ${live}) AS gone
      )${shiftingAll([shadow])}`;
    return [{ text }, ...removingEmptiedSums([shadow]), { text: `DROP TABLE ${sums.ancestors}` }];
  });
}
