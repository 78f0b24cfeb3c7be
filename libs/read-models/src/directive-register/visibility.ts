import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { isWholeTree, unitIdsOfSubtree } from '../organisation/subtree.js';
import type { ReadModels } from '../read-models.js';

/** From this many units on, a directive is quicker asked for its units than each unit for its directives. */
export const WIDE = 500;

/** Whose directives somebody may see: of the units named, of a subtree, or all. */
export type VisibleTo = 'everything' | { readonly unitIds: readonly string[] } | { readonly subtreeOf: string };

/**
 * Rows of `directives` that concern the units in scope: they issued or drafted them, follow them, or hold or gave
 * one of their assignments. A draft concerns nobody but who drafts and who is to issue it.
 */
export async function isVisibleTo(db: ReadModels, visibleTo: VisibleTo): Promise<RawBuilder<SqlBool>> {
  const unitIds = await unitIdsOf(db, visibleTo);
  if (unitIds === 'all') return sql<SqlBool>`true`;
  return unitIds.length < WIDE ? foundByUnit(unitIds) : foundByDirective(unitIds);
}

/** Whether somebody with this scope may see the directive. */
export async function isDirectiveVisible(db: ReadModels, directiveId: string, visibleTo: VisibleTo): Promise<boolean> {
  const unitIds = await unitIdsOf(db, visibleTo);
  const visible = unitIds === 'all' ? sql`true` : foundByDirective(unitIds);
  const { rows } = await sql`select 1 from directives where directive_id = ${directiveId} and ${visible}`.execute(db);
  return rows.length > 0;
}

async function unitIdsOf(db: ReadModels, visibleTo: VisibleTo): Promise<readonly string[] | 'all'> {
  if (visibleTo === 'everything') return 'all';
  if ('unitIds' in visibleTo) return visibleTo.unitIds;
  const { subtreeOf } = visibleTo;
  return (await isWholeTree(db, subtreeOf)) ? 'all' : unitIdsOfSubtree(db, subtreeOf);
}

/** A few units have few assignments: their directives are gathered first. */
function foundByUnit(unitIds: readonly string[]): RawBuilder<SqlBool> {
  const inScope = sql`any(${unitIds}::text[])`;
  return sql<SqlBool>`(${concerns(inScope)} or directives.directive_id in (
    select directive_id from assignments where unit_id = ${inScope}
    union
    select directive_id from assignments where giver_unit_id = ${inScope}))`;
}

/** Many units have something of most directives: each directive is asked, and its first assignments answer. */
function foundByDirective(unitIds: readonly string[]): RawBuilder<SqlBool> {
  const inScope = sql`any(${unitIds}::text[])`;
  return sql<SqlBool>`(${concerns(inScope)} or exists (
    select from assignments
    where assignments.directive_id = directives.directive_id
      and (assignments.unit_id = ${inScope} or assignments.giver_unit_id = ${inScope})))`;
}

function concerns(inScope: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`directives.issuer_unit_id = ${inScope} or directives.owner_unit_id = ${inScope}
    or (directives.monitor_unit_id = ${inScope} and directives.status in ('issued', 'recalled'))
    or exists (
      select from jsonb_array_elements_text(directives.joint_issuer_ids) as joint (unit_id)
      where joint.unit_id = ${inScope})`;
}
