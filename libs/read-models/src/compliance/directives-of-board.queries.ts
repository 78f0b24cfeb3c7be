import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { FollowUpSums } from '#domain';
import { groupedBy } from '../grouped-by.js';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import type { ReadModels } from '../read-models.js';
import { classOf, OPEN_CLASSES } from './follow-up.js';
import { pastDueAt, sumsOfCounted, type Counted } from './sums.js';

/** A directive as it stands below a unit. `subtree` is all `branches` added up. */
export interface DirectiveOfBoard {
  readonly directiveId: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly subtree: FollowUpSums;
  /** The unit by itself, and each child with everything below it, as far as they have anything of the directive. */
  readonly branches: readonly { readonly unitId: string; readonly sums: FollowUpSums }[];
}

/** The directives of which most is owed below a unit. */
export interface DirectivesOfBoard {
  readonly unitId: string;
  /** The instant it is told for. */
  readonly at: string;
  /** The most overdue first, then by what is open. */
  readonly items: readonly DirectiveOfBoard[];
  /** Directives that are asked for as well, and for which there was no room. */
  readonly more: number;
}

export interface DirectivesOfBoardRequest {
  readonly now: string;
  /** Directives at most. */
  readonly most: number;
  /** Only those of which something is overdue; else those of which something is open. */
  readonly onlyOverdue?: boolean;
}

export async function directivesOfBoard(
  db: ReadModels,
  unitId: string,
  { now, most, onlyOverdue = false }: DirectivesOfBoardRequest,
): Promise<DirectivesOfBoard> {
  const { rows: ranked } = await sql<Ranked>`
    select directive_id, count(*) over () as everything from (
      select directive_id, sum(n) as open, coalesce(sum(n) filter (where ${isOverdue(now)}), 0) as overdue
      from ${await openBelow(db, unitId)} group by directive_id
    ) as of_directive
    where ${onlyOverdue ? sql`overdue > 0` : sql`true`}
    order by overdue desc, open desc, directive_id limit ${most}`.execute(db);
  const ids = ranked.map(({ directiveId }) => directiveId);
  const [heads, cells] =
    ids.length === 0 ? [[], []] : await Promise.all([headsOf(db, ids), cellsOf(db, unitId, ids, now)]);
  const headOf = new Map(heads.map((head) => [head.directiveId, head]));
  const byDirective = groupedBy(cells, (cell) => cell.directiveId);
  const items = ids.map((directiveId) => {
    const counted = byDirective.get(directiveId) ?? [];
    const branches = [...groupedBy(counted, (cell) => cell.unitId)];
    const { type = null, number = null, title = null } = headOf.get(directiveId) ?? {};
    return {
      directiveId,
      type,
      number,
      title,
      subtree: sumsOfCounted(counted),
      branches: branches.map(([branch, of]) => ({ unitId: branch, sums: sumsOfCounted(of) })),
    };
  });
  return { unitId, at: now, items, more: (ranked[0]?.everything ?? 0) - ids.length };
}

type Ranked = { readonly directiveId: string; readonly everything: number };
type Cell = Counted & { readonly directiveId: string; readonly unitId: string };

const OVERDUE = classOf('running', true);

function isOverdue(now: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(follow_up = ${OVERDUE} or (follow_up = 'running' and ${pastDueAt(now)}))`;
}

/** What is open below a unit, as a table with `directive_id`, `follow_up`, `due_at` and `n`. Of all it is counted already. */
async function openBelow(db: ReadModels, unitId: string): Promise<RawBuilder<unknown>> {
  if (await isWholeTree(db, unitId)) {
    return sql`(select * from directive_progress where follow_up = any(${OPEN_CLASSES})) as below`;
  }
  // `offset 0`: unit by unit, as its index has them.
  return sql`(
    select directive_id, follow_up, due_at, 1 as n from (${subtreeOf(unitId)}) as units cross join lateral (
      select directive_id, follow_up, due_at from assignments
      where assignments.unit_id = units.unit_id and follow_up = any(${OPEN_CLASSES}) offset 0) as of_unit
  ) as below`;
}

function headsOf(db: ReadModels, directiveIds: readonly string[]) {
  return db
    .selectFrom('directives')
    .select(['directiveId', 'type', 'number', 'title'])
    .where('directiveId', 'in', directiveIds)
    .execute();
}

/** Each of the directives by branch: it reads what these few directives have, and no other. */
async function cellsOf(db: ReadModels, unitId: string, directiveIds: readonly string[], now: string): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    with branches as materialized (
      select unit_id from units where parent_id = ${unitId} and unit_id <> ${unitId}
    ), placed as materialized (
      select ${unitId}::text as node, ${unitId}::text as branch
      union all
      select unit_id, unit_id from branches
      union all
      select node, ancestor from unit_ancestors join branches on ancestor = branches.unit_id
    )
    select directive_id, branch as unit_id, follow_up, ${pastDueAt(now)} as past_due, count(*) as n
    from assignments join placed on node = unit_id
    where directive_id = any(${directiveIds})
    group by directive_id, branch, follow_up, past_due
    order by branch`.execute(db);
  return rows;
}
