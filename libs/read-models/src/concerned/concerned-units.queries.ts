import { sql } from 'kysely';
import type { ReadModels } from '../read-models.js';

/** By id, the units of which one must be readable to whoever may read the thing. */
export type ConcernedUnits = ReadonlyMap<string, readonly string[]>;

/** Of assignments: doer, giver, monitor and coordinators. */
export async function unitsOfAssignments(db: ReadModels, assignmentIds: readonly string[]): Promise<ConcernedUnits> {
  if (assignmentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('assignments')
    .select(['assignmentId', 'unitId', 'giverUnitId', 'monitorUnitId', 'coordinatorIds'])
    .where('assignmentId', 'in', assignmentIds)
    .execute();
  return new Map(
    rows.map(({ assignmentId, unitId, giverUnitId, monitorUnitId, coordinatorIds }) => [
      assignmentId,
      [unitId, giverUnitId, ...(monitorUnitId ? [monitorUnitId] : []), ...coordinatorIds],
    ]),
  );
}

/**
 * Of directives: who drafted, issues, jointly issues and follows them, and who holds or gave one of their assignments. The same
 * as `isDirectiveVisible` asks for one scope.
 */
export async function unitsOfDirectives(db: ReadModels, directiveIds: readonly string[]): Promise<ConcernedUnits> {
  if (directiveIds.length === 0) return new Map();
  const ids = sql`any(${directiveIds}::text[])`;
  const { rows } = await sql<{ directiveId: string; unitIds: string[] }>`
    select directive_id, array_agg(distinct unit_id) as unit_ids
    from (
      select directive_id, unnest(array[issuer_unit_id, owner_unit_id,
          case when status in ('issued', 'recalled') then monitor_unit_id end]) as unit_id
        from directives where directive_id = ${ids}
      union all
      select directive_id, jsonb_array_elements_text(joint_issuer_ids) from directives where directive_id = ${ids}
      union all
      select directive_id, unnest(array[unit_id, giver_unit_id]) from assignments where directive_id = ${ids}
    ) concerned
    where unit_id is not null
    group by directive_id`.execute(db);
  return new Map(rows.map(({ directiveId, unitIds }) => [directiveId, unitIds]));
}
