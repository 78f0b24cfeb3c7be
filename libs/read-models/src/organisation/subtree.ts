import { sql, type RawBuilder } from 'kysely';
import type { ReadModels } from '../read-models.js';

/** Units of a subtree, its root among them, as a query with the one column `unit_id`. */
export function subtreeOf(rootUnitId: string): RawBuilder<{ unitId: string }> {
  return sql<{ unitId: string }>`
    select ${rootUnitId}::text as unit_id union all
    select node from unit_ancestors where ancestor = ${rootUnitId}`;
}

export async function unitIdsOfSubtree(db: ReadModels, rootUnitId: string): Promise<string[]> {
  const { rows } = await subtreeOf(rootUnitId).execute(db);
  return rows.map(({ unitId }) => unitId);
}

/** Whether everything lies in a subtree: its root is the only one. Then no list needs to be cut. */
export async function isWholeTree(db: ReadModels, rootUnitId: string): Promise<boolean> {
  const roots = await db.selectFrom('units').select('unitId').where('parentId', 'is', null).limit(2).execute();
  return roots.length === 1 && roots[0]!.unitId === rootUnitId;
}
