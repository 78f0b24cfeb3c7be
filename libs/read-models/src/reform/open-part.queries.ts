import { sql, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { COLUMN_OF, type Part } from './open-parts.js';

interface OpenPartRequest extends PageRequest {
  readonly unitId: string;
  readonly part: Part;
}

/** What the tally `open_parts` counts of a unit, by assignment. */
export async function openAssignmentsOf(db: ReadModels, request: OpenPartRequest): Promise<Page<AssignmentView>> {
  const limit = limitOf(request);
  const [after = ''] = cursorOf(request, 'text') ?? [];
  const rows = await assignmentViews(db)
    .where(sql<SqlBool>`${sql.ref(`a.${COLUMN_OF[request.part]}`)} = ${request.unitId}`)
    .where(sql<SqlBool>`a.standing in ('open', 'suspended')`)
    .where('a.assignmentId', '>', after)
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ assignmentId }) => [assignmentId], viewOf);
}
