import { sql, type SqlBool } from 'kysely';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { assignmentViews, viewOf, type AssignmentView } from './assignment-view.js';
import type { ReportRow } from './reports.projection.js';

export type ReportView = Omit<ReportRow, 'position'>;

/** null: no such assignment. */
export async function findAssignment(db: ReadModels, assignmentId: string): Promise<AssignmentView | null> {
  const row = await assignmentViews(db).where('a.assignmentId', '=', assignmentId).executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** Those of the assignments that there are, in no order. */
export async function assignmentsAmong(db: ReadModels, assignmentIds: readonly string[]): Promise<AssignmentView[]> {
  if (assignmentIds.length === 0) return [];
  const rows = await assignmentViews(db)
    .where(sql<SqlBool>`a.assignment_id = any(${assignmentIds})`)
    .execute();
  return rows.map(viewOf);
}

/** What was submitted for an assignment, returned reports included, newest first. */
export async function reportsOf(
  db: ReadModels,
  assignmentId: string,
  page: PageRequest = {},
): Promise<Page<ReportView>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = db.selectFrom('reports').selectAll().where('assignmentId', '=', assignmentId);
  if (before) query = query.where('position', '<', before[0]);
  const rows: ReportRow[] = await query
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ position }) => [position],
    ({ position: _position, ...report }): ReportView => report,
  );
}

/** What an assignment was handed on as, one level below, in the order of the units' names. */
export async function cascadedFrom(
  db: ReadModels,
  assignmentId: string,
  page: PageRequest = {},
): Promise<Page<AssignmentView>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'text', 'text');
  let query = assignmentViews(db).where('a.parentAssignmentId', '=', assignmentId);
  if (after) {
    query = query.where(sql<SqlBool>`(coalesce(u.search_text, ''), a.assignment_id) > (${after[0]}, ${after[1]})`);
  }
  const rows = await query
    .orderBy(sql`coalesce(u.search_text, '')`)
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ unitOrder, assignmentId: id }) => [unitOrder ?? '', id], viewOf);
}
