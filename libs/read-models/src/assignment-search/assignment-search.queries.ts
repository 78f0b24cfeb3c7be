import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { hasWords, isSearch } from '../search-words.js';

export interface AssignmentSearch extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** Beginnings of words of the task, or of its directive's type, number and title, with or without marks. */
  readonly text: string;
  /** Of this unit and everything below it. */
  readonly unitId?: string;
}

/** The newest tasks that have the words are looked at, and no more: who asks for a word of every task must say more. */
export const MOST_TASKS_FOUND = 200;

/** Assignments of units in scope, given by them or to them, whose task has the words; those of the newest first. */
export async function searchAssignments(db: ReadModels, search: AssignmentSearch): Promise<Page<AssignmentView>> {
  if (!isSearch(search.text)) return { items: [], next: null };
  const limit = limitOf(search);
  const after = cursorOf(search, 'number', 'text');
  const words = hasWords(sql.ref<string>('search_text'), search.text);
  const inScope = await heldOrGivenIn(db, search.visibleTo);
  const ofUnit = search.unitId === undefined ? sql`true` : sql`a.unit_id in (${subtreeOf(search.unitId)})`;
  const beyond = after ? sql`(-issued_position, a.assignment_id) > (${-after[0]}, ${after[1]})` : sql`true`;
  const { rows: found } = await sql<{ assignmentId: string; issuedPosition: number }>`
    with tasks_found as materialized (
      select directive_id, task_no, issued_position from task_words where ${words}
      order by issued_position desc, task_key limit ${MOST_TASKS_FOUND})
    select a.assignment_id, issued_position from tasks_found join assignments as a using (directive_id, task_no)
    where ${inScope} and ${ofUnit} and ${beyond}
    order by -issued_position, a.assignment_id limit ${limit + 1}`.execute(db);
  const ids = found.map(({ assignmentId }) => assignmentId);
  const views = await assignmentViews(db)
    .where(sql<SqlBool>`a.assignment_id = any(${ids})`)
    .execute();
  const byId = new Map(views.map((view) => [view.assignmentId, view]));
  const rows = found.flatMap(({ assignmentId, issuedPosition }) => {
    const view = byId.get(assignmentId);
    return view ? [{ ...view, issuedPosition: Number(issuedPosition) }] : [];
  });
  return pageOf(
    rows,
    limit,
    ({ issuedPosition, assignmentId }) => [issuedPosition, assignmentId],
    ({ issuedPosition: _order, ...row }) => viewOf(row),
  );
}

async function heldOrGivenIn(db: ReadModels, visibleTo: VisibleTo): Promise<RawBuilder<SqlBool>> {
  if (visibleTo === 'everything') return sql<SqlBool>`true`;
  if ('unitIds' in visibleTo) {
    const units = sql`any(${visibleTo.unitIds}::text[])`;
    return sql<SqlBool>`(a.unit_id = ${units} or a.giver_unit_id = ${units})`;
  }
  if (await isWholeTree(db, visibleTo.subtreeOf)) return sql<SqlBool>`true`;
  const units = subtreeOf(visibleTo.subtreeOf);
  return sql<SqlBool>`(a.unit_id in (${units}) or a.giver_unit_id in (${units}))`;
}
