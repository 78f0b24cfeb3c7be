import { sql } from 'kysely';
import type { FollowUpSums, UnitKind } from '#domain';
import { groupedBy } from '../grouped-by.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import { branchesOf, childrenOf, type BranchOfBoard } from '../organisation/branches.js';
import type { ReadModels } from '../read-models.js';
import { countedCells, type CountedOfUnit } from './counted-cells.js';
import { addSums, pastDueAt, sumsOfCounted, type Counted } from './sums.js';

/** Where a unit and everything below it stands. `subtree` is `own` and all `children` added up. */
export interface Compliance {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The instant it is told for. */
  readonly at: string;
  /** Assignments of the unit itself. */
  readonly own: FollowUpSums;
  readonly subtree: FollowUpSums;
  /** Direct children in the order of their names, dissolved ones too: their lateness stays theirs. */
  readonly children: readonly ComplianceOfChild[];
}

export interface ComplianceOfChild extends BranchOfBoard {
  /** The child and everything below it. */
  readonly subtree: FollowUpSums;
}

/** null: no such unit. */
export async function complianceOf(db: ReadModels, unitId: string, now: string): Promise<Compliance | null> {
  const unit = await db
    .selectFrom('units')
    .select(['unitId', 'name', 'kind'])
    .where('unitId', '=', unitId)
    .executeTakeFirst();
  if (!unit) return null;
  const [children, counted] = await Promise.all([childrenOf(db, unitId), countedByBranch(db, unitId, now)]);
  const byBranch = groupedBy(counted, (cells) => cells.unitId);
  const sumsFor = (branch: string) => sumsOfCounted(byBranch.get(branch) ?? []);
  const own = sumsFor(unitId);
  const parts = children.map((child) => ({ ...child, subtree: sumsFor(child.unitId) }));
  const subtree = addSums([own, ...parts.map((part) => part.subtree)]);
  return { ...unit, at: now, own, subtree, children: parts };
}

/** The unit by itself, and each child with everything below it, in one reading: so they balance. */
function countedByBranch(db: ReadModels, unitId: string, now: string): Promise<CountedOfUnit[]> {
  return countedCells(db, branchesOf(unitId), now);
}

/** A directive as it stands with each unit that has assignments of it. */
export interface DirectiveCompliance extends Page<DirectiveComplianceOfUnit> {
  /** Of all units, not of this page only. */
  readonly total: FollowUpSums;
}

export interface DirectiveComplianceOfUnit {
  readonly unitId: string;
  readonly name: string | null;
  readonly sums: FollowUpSums;
}

/** Units in the order of their names, cascaded assignments included. */
export async function complianceOfDirective(
  db: ReadModels,
  directiveId: string,
  now: string,
  page: PageRequest = {},
): Promise<DirectiveCompliance> {
  const limit = limitOf(page);
  const [order, unitId] = cursorOf(page, 'text', 'text') ?? ['', ''];
  type Line = { unitId: string; name: string | null; unitOrder: string; counted: Counted[] };
  const { rows } = await sql<Line>`
    select unit_id, units.name, coalesce(units.search_text, '') as unit_order,
      jsonb_agg(jsonb_build_object('followUp', follow_up, 'pastDue', past_due, 'n', n)) as counted
    from (
      select unit_id, follow_up, ${pastDueAt(now)} as past_due, count(*) as n
      from assignments where directive_id = ${directiveId}
      group by unit_id, follow_up, past_due
    ) as by_class left join units using (unit_id)
    where (coalesce(units.search_text, ''), unit_id) > (${order}, ${unitId})
    group by unit_id, units.name, units.search_text
    order by unit_order, unit_id
    limit ${limit + 1}`.execute(db);
  const total = await db
    .selectFrom('directiveProgress')
    .select(['followUp', 'n', pastDueAt(now).$castTo<boolean>().as('pastDue')])
    .where('directiveId', '=', directiveId)
    .execute();
  const units = pageOf(
    rows,
    limit,
    (row) => [row.unitOrder, row.unitId],
    ({ counted, unitOrder: _order, ...unit }) => ({ ...unit, sums: sumsOfCounted(counted) }),
  );
  return { ...units, total: sumsOfCounted(total) };
}
