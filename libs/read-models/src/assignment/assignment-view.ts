import { sql } from 'kysely';
import type { ClockInterval } from '#domain';
import type { ReadModels } from '../read-models.js';
import type { AssignmentRow } from './assignments.projection.js';

/** An assignment as screens show it: with the words of its task and the names of its directive and units. */
export interface AssignmentView extends Omit<AssignmentRow, 'position'> {
  /** What a cascade made of the task, or the task's text; null while the issue is not read yet. */
  readonly text: string | null;
  readonly directiveType: string | null;
  readonly directiveNumber: string | null;
  readonly directiveTitle: string | null;
  readonly unitName: string | null;
  readonly giverName: string | null;
  /** Who held the clock when, one after the other; empty for a moment, until it is known. */
  readonly clock: readonly ClockInterval[];
}

/** Assignments with what is shown beside them; the caller adds which ones, in which order. */
export function assignmentViews(db: ReadModels) {
  return db
    .selectFrom('assignments as a')
    .leftJoin('directives as d', 'd.directiveId', 'a.directiveId')
    .leftJoin('tasks as t', (join) =>
      join.onRef('t.directiveId', '=', 'a.directiveId').onRef('t.taskNo', '=', 'a.taskNo'),
    )
    .leftJoin('assignmentClocks as c', 'c.assignmentId', 'a.assignmentId')
    .leftJoin('units as u', 'u.unitId', 'a.unitId')
    .leftJoin('units as g', 'g.unitId', 'a.giverUnitId')
    .selectAll('a')
    .select(({ fn }) => [
      fn.coalesce('a.content', 't.text').as('text'),
      sql<readonly ClockInterval[]>`coalesce(c.intervals, '[]')`.as('clock'),
      'd.type as directiveType',
      'd.number as directiveNumber',
      'd.title as directiveTitle',
      'u.name as unitName',
      'g.name as giverName',
      'u.searchText as unitOrder',
      't.ordinal as taskOrder',
    ]);
}

/** A row of {@link assignmentViews} without what it was only ordered by. */
export function viewOf<Row extends { position: number; unitOrder: string | null; taskOrder: number | null }>({
  position: _position,
  unitOrder: _unit,
  taskOrder: _task,
  ...view
}: Row): Omit<Row, 'position' | 'unitOrder' | 'taskOrder'> {
  return view;
}
