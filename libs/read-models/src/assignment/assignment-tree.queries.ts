import { sql, type SqlBool } from 'kysely';
import { groupedBy } from '../grouped-by.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { assignmentViews, viewOf, type AssignmentView } from './assignment-view.js';

export interface AssignmentTreeRequest extends PageRequest {
  /** Only this task's. */
  readonly taskNo?: string;
}

/** An assignment with what it was handed on as. */
export interface AssignmentNode extends AssignmentView {
  /**
   * In the order of the units' names. Fewer than `cascadeCount` where the page holds too many: `cascadedFrom` has
   * them all.
   */
  readonly children: readonly AssignmentNode[];
}

/** Handed-on assignments shown on one page, all levels together. */
const MOST_DESCENDANTS = 2_000;

/**
 * A directive's assignments as they were handed down: those its issue made, by task and then by unit, each with
 * everything below it. A page counts those at the top.
 */
export async function assignmentTreeOf(
  db: ReadModels,
  directiveId: string,
  request: AssignmentTreeRequest = {},
): Promise<Page<AssignmentNode>> {
  const limit = limitOf(request);
  const after = cursorOf(request, 'number', 'text', 'text');
  let query = assignmentViews(db).where('a.directiveId', '=', directiveId).where('a.parentAssignmentId', 'is', null);
  if (request.taskNo !== undefined) query = query.where('a.taskNo', '=', request.taskNo);
  if (after) query = query.where(sql<SqlBool>`(${sql.join(ORDER)}) > (${sql.join(after)})`);
  for (const column of ORDER) query = query.orderBy(column);
  const rows = await query.limit(limit + 1).execute();
  const page = pageOf(
    rows,
    limit,
    ({ taskOrder, unitOrder, assignmentId }) => [taskOrder ?? LAST, unitOrder ?? '', assignmentId],
    viewOf,
  );
  const below = await descendantsOf(db, page.items);
  return { ...page, items: page.items.map((item) => withChildren(item, below)) };
}

/** Where a task is put whose issue is not read yet. */
const LAST = 1_000_000;
const ORDER = [sql`coalesce(t.ordinal, ${sql.lit(LAST)})`, sql`coalesce(u.search_text, '')`, sql`a.assignment_id`];

type Children = ReadonlyMap<string | null, readonly AssignmentView[]>;

async function descendantsOf(db: ReadModels, roots: readonly AssignmentView[]): Promise<Children> {
  const parents = roots.filter(({ cascadeCount }) => cascadeCount > 0).map(({ assignmentId }) => assignmentId);
  if (parents.length === 0) return new Map();
  const rows = await assignmentViews(db)
    .where(
      sql<SqlBool>`a.assignment_id in (
        with recursive below (assignment_id, depth) as (
          select assignment_id, 1 from assignments where parent_assignment_id = any(${parents})
          union all
          select child.assignment_id, below.depth + 1
          from assignments child join below on child.parent_assignment_id = below.assignment_id
          where below.depth < 20
        )
        select assignment_id from below limit ${MOST_DESCENDANTS})`,
    )
    .orderBy(sql`coalesce(u.search_text, '')`)
    .orderBy('a.assignmentId')
    .execute();
  return groupedBy(rows.map(viewOf), ({ parentAssignmentId }) => parentAssignmentId);
}

function withChildren(view: AssignmentView, below: Children): AssignmentNode {
  const children = below.get(view.assignmentId) ?? [];
  return { ...view, children: children.map((child) => withChildren(child, below)) };
}
