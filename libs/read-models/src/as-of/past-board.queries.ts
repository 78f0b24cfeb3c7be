import { sumsOf, type FollowUpClass, type FollowUpSums } from '#domain';
import { addSums } from '../compliance/sums.js';
import type { Compliance } from '../compliance/compliance.queries.js';
import { groupedBy } from '../grouped-by.js';
import { branchesOf, childrenOf } from '../organisation/branches.js';
import type { ReadModels } from '../read-models.js';
import { pastCells, type PastCounted } from './past-cells.js';
import type { AsOf } from './sense.js';

/**
 * Where a unit and everything below it stood at a past instant, along the tree as it is today: what a unit did counts
 * where the unit is. null: no such unit.
 */
export async function pastComplianceOf(db: ReadModels, unitId: string, asOf: AsOf): Promise<Compliance | null> {
  const columns = ['unitId', 'name', 'kind'] as const;
  const unit = await db.selectFrom('units').select(columns).where('unitId', '=', unitId).executeTakeFirst();
  if (!unit) return null;
  const [children, counted] = await Promise.all([childrenOf(db, unitId), pastCells(db, branchesOf(unitId), asOf)]);
  const byBranch = groupedBy(counted, (cell) => cell.unitId);
  const sumsFor = (branch: string) => sumsOfPast(byBranch.get(branch) ?? []);
  const own = sumsFor(unitId);
  const parts = children.map((child) => ({ ...child, subtree: sumsFor(child.unitId) }));
  return {
    ...unit,
    at: asOf.at,
    own,
    subtree: addSums([own, ...parts.map(({ subtree }) => subtree)]),
    children: parts,
  };
}

export function sumsOfPast(counted: Iterable<Pick<PastCounted, 'class' | 'n'>>): FollowUpSums {
  const counts: Partial<Record<FollowUpClass, number>> = {};
  for (const { class: name, n } of counted) counts[name] = (counts[name] ?? 0) + n;
  return sumsOf(counts);
}
