import { sql, type SqlBool } from 'kysely';
import type { FollowUpClass } from '#domain';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { countsAs } from './sums.js';

/** A cell of a board: whose, of which directive, in which class, at which instant. */
export interface CountedRequest extends PageRequest {
  readonly now: string;
  readonly class?: FollowUpClass;
  readonly directiveId?: string;
  /** Of this unit alone. */
  readonly unitId?: string;
  /** Of this unit and everything below it. */
  readonly subtreeOf?: string;
}

/** The assignments that a number on a board counts, the most urgent first. */
export async function countedAssignments(db: ReadModels, request: CountedRequest): Promise<Page<AssignmentView>> {
  const limit = limitOf(request);
  const after = cursorOf(request, 'instant', 'text');
  const conditions = [
    request.class && countsAs(request.class, request.now, 'assignments'),
    request.directiveId !== undefined && sql`directive_id = ${request.directiveId}`,
    request.unitId !== undefined && sql`unit_id = ${request.unitId}`,
    request.subtreeOf !== undefined && sql`unit_id in (${subtreeOf(request.subtreeOf)})`,
    after && sql`(coalesce(due_at, 'infinity'), assignment_id) > (${after[0]}::timestamptz, ${after[1]})`,
  ].filter((condition) => !!condition);
  const where = conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
  const rows = await assignmentViews(db)
    .where(
      // The page is found first and named afterwards: no name is looked up for a row that is not shown.
      sql<SqlBool>`a.assignment_id in (
        select assignment_id from assignments where ${where}
        order by coalesce(due_at, 'infinity'), assignment_id limit ${limit + 1})`,
    )
    .orderBy(sql`coalesce(a.due_at, 'infinity')`)
    .orderBy('a.assignmentId')
    .execute();
  return pageOf(rows, limit, ({ dueAt, assignmentId }) => [dueAt ?? 'infinity', assignmentId], viewOf);
}
