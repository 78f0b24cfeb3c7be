import { sql } from 'kysely';
import type { ReadModels } from '../read-models.js';

/** By id, the units of which one must be readable to whoever may read the thing. */
export type ConcernedUnits = ReadonlyMap<string, readonly string[]>;

/** Of assignments: doer, giver, monitor and coordinators, and units that it has passed on from. */
export async function unitsOfAssignments(db: ReadModels, assignmentIds: readonly string[]): Promise<ConcernedUnits> {
  if (assignmentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('assignments as a')
    .leftJoin('assignmentClocks as c', 'c.assignmentId', 'a.assignmentId')
    .select(['a.assignmentId', 'a.unitId', 'a.giverUnitId', 'a.monitorUnitId', 'a.coordinatorIds', 'c.intervals'])
    .where('a.assignmentId', 'in', assignmentIds)
    .execute();
  return new Map(
    rows.map(({ assignmentId, unitId, giverUnitId, monitorUnitId, coordinatorIds, intervals }) => {
      const present = [unitId, giverUnitId, ...(monitorUnitId ? [monitorUnitId] : []), ...coordinatorIds];
      return [assignmentId, [...new Set([...present, ...(intervals ?? []).map((interval) => interval.unitId)])]];
    }),
  );
}

/** Of orders for many: in whose name each was given. */
export async function unitsOfOrders(db: ReadModels, orderIds: readonly string[]): Promise<ConcernedUnits> {
  if (orderIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('bulkOrders')
    .select(['orderId', 'ownerUnitId'])
    .where('orderId', 'in', orderIds)
    .execute();
  return new Map(rows.map(({ orderId, ownerUnitId }) => [orderId, [ownerUnitId]]));
}

/** Which of these documents are of another system; they concern everybody. */
export async function referencesAmong(db: ReadModels, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (documentIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('documents')
    .select('documentId')
    .where('documentId', 'in', documentIds)
    .where('kind', '=', 'reference')
    .execute();
  return new Set(rows.map(({ documentId }) => documentId));
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

/** Of checks, by id: who inspects, and who is told: the checked units and whoever took over from them, once opened. */
export type ConcernedWithChecks = ReadonlyMap<
  string,
  { readonly inspectorUnitIds: readonly string[]; readonly toldUnitIds: readonly string[] }
>;

export async function unitsOfChecks(db: ReadModels, checkIds: readonly string[]): Promise<ConcernedWithChecks> {
  if (checkIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('checks')
    .select(['checkId', 'inspectorUnitId', 'unitIds', 'openedAt'])
    .where('checkId', 'in', checkIds)
    .execute();
  return new Map(
    rows.map(({ checkId, inspectorUnitId, unitIds, openedAt }) => [
      checkId,
      { inspectorUnitIds: [inspectorUnitId], toldUnitIds: openedAt === null ? [] : unitIds },
    ]),
  );
}

/** Of evaluations: the rated unit. */
export async function unitsOfEvaluations(db: ReadModels, evaluationIds: readonly string[]): Promise<ConcernedUnits> {
  if (evaluationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('evaluations')
    .select(['evaluationId', 'unitId'])
    .where('evaluationId', 'in', evaluationIds)
    .execute();
  return new Map(rows.map(({ evaluationId, unitId }) => [evaluationId, [unitId]]));
}
