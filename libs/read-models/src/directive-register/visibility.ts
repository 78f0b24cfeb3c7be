import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { unitIdsOfSubtree, WIDE } from '../organisation/subtree.js';
import type { ReadModels } from '../read-models.js';

/** Whose directives somebody may see: of the units named, of a subtree, or all. */
export type VisibleTo = 'everything' | { readonly unitIds: readonly string[] } | { readonly subtreeOf: string };

/**
 * Rows of `directives` that concern the units in scope: they issued or drafted them, follow them, or hold or gave
 * one of their assignments. A draft concerns nobody but who drafts and who is to issue it.
 */
export async function isVisibleTo(db: ReadModels, visibleTo: VisibleTo): Promise<RawBuilder<SqlBool>> {
  if (visibleTo === 'everything') return sql<SqlBool>`true`;
  const unitIds = await unitIdsOf(db, visibleTo);
  return unitIds.length < WIDE ? foundByUnit(unitIds) : foundByDirective(unitIds);
}

/** Whether somebody with this scope may see the directive. */
export async function isDirectiveVisible(db: ReadModels, directiveId: string, visibleTo: VisibleTo): Promise<boolean> {
  const visible = visibleTo === 'everything' ? sql`true` : foundByDirective(await unitIdsOf(db, visibleTo));
  const { rows } = await sql`select 1 from directives where directive_id = ${directiveId} and ${visible}`.execute(db);
  return rows.length > 0;
}

async function unitIdsOf(db: ReadModels, visibleTo: Exclude<VisibleTo, 'everything'>): Promise<string[]> {
  return 'unitIds' in visibleTo ? [...visibleTo.unitIds] : unitIdsOfSubtree(db, visibleTo.subtreeOf);
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
    or (directives.monitor_unit_id = ${inScope} and directives.status in ('issued', 'recalled'))`;
}
