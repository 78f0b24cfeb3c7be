import { sql, type RawBuilder } from 'kysely';
import type { FollowUpSums, UnitKind } from '#domain';
import { groupedBy } from '../grouped-by.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import { isWideSubtree } from '../organisation/subtree.js';
import type { ReadModels } from '../read-models.js';
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

export interface ComplianceOfChild {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly dissolvedOn: string | null;
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
  const byBranch = groupedBy(counted, ({ branch }) => branch);
  const sumsFor = (branch: string) => sumsOfCounted(byBranch.get(branch) ?? []);
  const own = sumsFor(unitId);
  const parts = children.map((child) => ({ ...child, subtree: sumsFor(child.unitId) }));
  const subtree = addSums([own, ...parts.map((part) => part.subtree)]);
  return { ...unit, at: now, own, subtree, children: parts };
}

function childrenOf(db: ReadModels, unitId: string): Promise<Omit<ComplianceOfChild, 'subtree'>[]> {
  return db
    .selectFrom('units')
    .select(['unitId', 'name', 'kind', 'dissolvedOn'])
    .where('parentId', '=', unitId)
    .where('unitId', '<>', unitId)
    .orderBy('searchText')
    .orderBy('unitId')
    .execute();
}

type CountedInBranch = Counted & { readonly branch: string };

/** One reading of the tallies: each unit of the subtree adds to the child of the root that it lies under. */
async function countedByBranch(db: ReadModels, rootId: string, now: string): Promise<CountedInBranch[]> {
  const wide = await isWideSubtree(db, rootId);
  const { rows } = await sql<CountedInBranch>`
    with recursive subtree (unit_id, branch) as (
      select ${rootId}::text, ${rootId}::text
      union
      select child.unit_id, case when subtree.unit_id = ${rootId} then child.unit_id else subtree.branch end
      from units child join subtree on child.parent_id = subtree.unit_id
      where child.unit_id <> ${rootId}
    ),
    placed (unit_id, branch) as materialized (select unit_id, min(branch) from subtree group by unit_id)
    select branch, follow_up, false as past_due, sum(n)::bigint as n
    from ${cellsOfPlaced(sql`select unit_id, follow_up, n from compliance_counts`, wide)}
    group by branch, follow_up
    union all
    select branch, 'running', true, sum(n)::bigint
    from ${cellsOfPlaced(pastDueCells(now), wide)}
    group by branch`.execute(db);
  // What runs was counted whole; what of it is past due is taken out again.
  return rows.flatMap((row) => (row.pastDue ? [row, { ...row, pastDue: false, n: -row.n }] : [row]));
}

function pastDueCells(now: string): RawBuilder<unknown> {
  return sql`select unit_id, sum(n) as n from running_counts where due_at <= ${now}::timestamptz group by unit_id`;
}

/** The planner cannot know how many units a walk finds; told how to go, it neither reads all for a few nor seeks for all. */
function cellsOfPlaced(cells: RawBuilder<unknown>, wide: boolean): RawBuilder<unknown> {
  if (wide) return sql`(${cells}) as cells join placed using (unit_id)`;
  return sql`placed cross join lateral (
    select * from (${cells}) as every where every.unit_id = placed.unit_id offset 0) as cells`;
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
