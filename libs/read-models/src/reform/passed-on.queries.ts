import { sql, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { Passage } from './passed-assignments.projection.js';

/** An assignment that a decree passed on, and stands so. */
export interface PassedOnView extends AssignmentView {
  readonly fromUnitId: string;
  readonly fromUnitName: string;
  readonly toUnitId: string;
  readonly toUnitName: string;
}

export interface PassedOnRequest extends PageRequest {
  readonly decreeId: string;
  /** Only what is now within one of these units; absent: everywhere. */
  readonly within?: readonly string[];
}

/** By assignment; one that passed on twice by the decree is there twice, as it is counted. */
export async function passedOnAssignments(db: ReadModels, request: PassedOnRequest): Promise<Page<PassedOnView>> {
  const { decreeId, within: roots } = request;
  const limit = limitOf(request);
  const [after = ''] = cursorOf(request, 'text') ?? [];
  let query = assignmentViews(db)
    .innerJoin('passedAssignments as p', 'p.assignmentId', 'a.assignmentId')
    .select('p.passages as passages')
    .where(sql<SqlBool>`p.passages @> ${JSON.stringify([{ decreeId }])}::jsonb`)
    .where('a.assignmentId', '>', after);
  if (roots) {
    query = query.where(sql<SqlBool>`(a.unit_id = any(${roots}::text[])
      or a.unit_id in (select node from unit_ancestors where ancestor = any(${roots}::text[])))`);
  }
  const rows = await query
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  const page = pageOf(
    rows,
    limit,
    ({ assignmentId }) => [assignmentId],
    (row) => row,
  );
  const ofDecree = (passages: readonly Passage[]) => passages.filter((one) => one.decreeId === decreeId);
  const names = await namesOfUnits(
    db,
    page.items.flatMap(({ passages }) => ofDecree(passages).flatMap((one) => [one.fromUnitId, one.toUnitId])),
  );
  const items = page.items.flatMap(({ passages, ...row }) =>
    ofDecree(passages).map(({ fromUnitId, toUnitId }) => ({
      ...viewOf(row),
      fromUnitId,
      fromUnitName: names.get(fromUnitId) ?? '',
      toUnitId,
      toUnitName: names.get(toUnitId) ?? '',
    })),
  );
  return { ...page, items };
}

async function namesOfUnits(db: ReadModels, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('units')
    .select(['unitId', 'name'])
    .where('unitId', 'in', [...new Set(unitIds)])
    .execute();
  return new Map(rows.map(({ unitId, name }) => [unitId, name]));
}
