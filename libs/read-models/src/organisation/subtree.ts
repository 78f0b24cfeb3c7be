import { sql, type RawBuilder } from 'kysely';
import type { ReadModels } from '../read-models.js';

/** From this many units on, reading a whole table is cheaper than looking into it unit by unit. */
export const WIDE = 500;

/** Units of a subtree, its root among them, as a query with the one column `unit_id`. */
export function subtreeOf(rootUnitId: string): RawBuilder<{ unitId: string }> {
  // `union`, not `union all`: a circle in the data ends the walk instead of hanging it.
  return sql<{ unitId: string }>`
    with recursive subtree (unit_id) as (
      select ${rootUnitId}::text
      union
      select child.unit_id from units child join subtree on child.parent_id = subtree.unit_id
    )
    select unit_id from subtree`;
}

export async function unitIdsOfSubtree(db: ReadModels, rootUnitId: string): Promise<string[]> {
  const { rows } = await subtreeOf(rootUnitId).execute(db);
  return rows.map(({ unitId }) => unitId);
}

/** Whether a subtree has many units; walks no further than it needs to know. */
export async function isWideSubtree(db: ReadModels, rootUnitId: string): Promise<boolean> {
  const first = sql<{ n: number }>`select count(*) as n from (${subtreeOf(rootUnitId)} limit ${WIDE}) as first_units`;
  const { rows } = await first.execute(db);
  return rows[0]!.n >= WIDE;
}
