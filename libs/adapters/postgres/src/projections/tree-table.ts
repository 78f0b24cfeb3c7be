import type { Projection } from '#event-sourcing';
import type { Statement } from '../dedicated-connection.js';
import { removingEmptiedSums, shiftingAll } from './shifted-sums.js';
import { TallyTable } from './tally-table.js';

/**
 * Whoever adds to sums up a tree holds off its changes, and the other way round: seen half by the one and half by the
 * other, a change would be counted under the wrong nodes. The lock is asked for before anything else is locked, and in
 * a statement of its own, so that what follows sees what the one before has written.
 */
export const heldStill = (ancestors: string): Statement => ({
  name: `hold ${ancestors}`,
  text: `LOCK TABLE ${ancestors} IN ROW SHARE MODE`,
});

const forChange = (ancestors: string): Statement => ({ text: `LOCK TABLE ${ancestors} IN EXCLUSIVE MODE` });

/** Who lies above whom among a projection's rows, and the sums of other tables that depend on it. */
export class TreeTable {
  private readonly sums: readonly TallyTable[];

  private constructor(
    private readonly rows: { readonly table: string; readonly key: string; readonly parent: string },
    private readonly ancestors: string,
    tree: NonNullable<Projection['tree']>,
  ) {
    this.sums = tree.sums.map((tally) => new TallyTable(tally));
  }

  /** `column` tells the column of a field. null: the rows are no tree. */
  static of({ tree, table, key }: Projection, column: (field: string) => string): TreeTable | null {
    return tree ? new TreeTable({ table, key: column(key), parent: column(tree.parent) }, tree.ancestors, tree) : null;
  }

  locking(): Statement {
    return forChange(this.ancestors);
  }

  /**
   * Makes the pairs below these nodes, or all, what the rows say now, and corrects the sums by the difference. Where
   * nothing differs, nothing is changed.
   */
  replanting(nodes: readonly string[] | 'all'): Statement[] {
    const { table, key, parent } = this.rows;
    const affected =
      nodes === 'all'
        ? `SELECT ${key} AS node FROM ${table} UNION SELECT node FROM ${this.ancestors}`
        : `SELECT unnest($1::text[]) AS node UNION SELECT node FROM ${this.ancestors} WHERE ancestor = ANY($1)`;
    const pair = (node: string) => `${node}, r.${parent}`;
    // `UNION`, not `UNION ALL`: a circle ends the walk.
    const text = `
      WITH RECURSIVE affected AS MATERIALIZED (${affected}),
      above (node, ancestor) AS (
        SELECT ${pair('f.node')} FROM affected f JOIN ${table} r ON r.${key} = f.node
        WHERE r.${parent} IS NOT NULL AND r.${parent} <> f.node
        UNION
        SELECT ${pair('a.node')} FROM above a JOIN ${table} r ON r.${key} = a.ancestor
        WHERE r.${parent} IS NOT NULL AND r.${parent} <> a.node
      ),
      gone AS (
        DELETE FROM ${this.ancestors} p USING affected f
        WHERE p.node = f.node AND NOT EXISTS (SELECT FROM above a WHERE a.node = p.node AND a.ancestor = p.ancestor)
        RETURNING p.node, p.ancestor
      ),
      come AS (
        INSERT INTO ${this.ancestors} (node, ancestor) SELECT node, ancestor FROM above
        ON CONFLICT DO NOTHING RETURNING node, ancestor
      ),
      shift AS MATERIALIZED (
        SELECT node, ancestor, 1 AS sign FROM come UNION ALL SELECT node, ancestor, -1 FROM gone
      )${shiftingAll(this.sums)}`;
    return [{ text, values: nodes === 'all' ? [] : [nodes] }, ...removingEmptiedSums(this.sums)];
  }
}
