import type { FollowUpClass, Instant } from '#domain';
import type { ReadModels } from '../read-models.js';
import { stepsIn, type AssignmentPastRow } from './past-row.js';
import { classAt, stoodAt, stoodIn, type PastStand } from './past-stands.js';
import type { AsOf } from './sense.js';

/** Where an assignment stood at an instant. */
export interface StoodThen extends Pick<PastStand, 'unitId' | 'status' | 'dueAt'> {
  readonly unitName: string | null;
  readonly class: FollowUpClass;
  /** When the step happened that made it stand so, and when that was recorded. */
  readonly since: Instant;
  readonly recordedAt: Instant;
  /** That step was recorded more than a day after it happened. */
  readonly backEntry: boolean;
  /** It was recorded after the instant asked about: nobody could have told it then. */
  readonly enteredLater: boolean;
}

/** An assignment with the words of its task and the names of its directive and giver. */
export interface PastAssignmentHead {
  readonly assignmentId: string;
  readonly directiveId: string;
  readonly directiveType: string | null;
  readonly directiveNumber: string | null;
  readonly directiveTitle: string | null;
  readonly taskNo: string;
  readonly text: string | null;
  readonly giverUnitId: string;
  readonly giverName: string | null;
}

const DAY = 86_400_000;

/** null: it was not given yet, or nobody knew of it. */
export function stoodThen(row: AssignmentPastRow, asOf: AsOf, names: ReadonlyMap<string, string>): StoodThen | null {
  const found = stoodAt(stoodIn(asOf.sense, stepsIn(row)), asOf.at);
  if (!found) return null;
  const { stand, by } = found;
  const { unitId, status, dueAt } = stand;
  return {
    unitId,
    unitName: names.get(unitId) ?? null,
    status,
    class: classAt(stand, asOf.at),
    dueAt,
    since: by.occurredAt,
    recordedAt: by.recordedAt,
    backEntry: Date.parse(by.recordedAt) - Date.parse(by.occurredAt) > DAY,
    enteredLater: by.recordedAt > asOf.at,
  };
}

/** Heads and pasts of these assignments, in their order, with the names of all units they ever were with. */
export async function pastsOf(db: ReadModels, assignmentIds: readonly string[]) {
  if (assignmentIds.length === 0) return { heads: [], pasts: new Map<string, AssignmentPastRow>(), names: NO_NAMES };
  const [heads, rows] = await Promise.all([
    db
      .selectFrom('assignments as a')
      .leftJoin('directives as d', 'd.directiveId', 'a.directiveId')
      .leftJoin('tasks as t', (join) =>
        join.onRef('t.directiveId', '=', 'a.directiveId').onRef('t.taskNo', '=', 'a.taskNo'),
      )
      .leftJoin('units as g', 'g.unitId', 'a.giverUnitId')
      .select(['a.assignmentId', 'a.directiveId', 'a.taskNo', 'a.giverUnitId', 'g.name as giverName'])
      .select(['d.type as directiveType', 'd.number as directiveNumber', 'd.title as directiveTitle'])
      .select(({ fn }) => fn.coalesce('a.content', 't.text').as('text'))
      .where('a.assignmentId', 'in', assignmentIds)
      .orderBy('a.assignmentId')
      .execute(),
    db.selectFrom('assignmentPasts').selectAll().where('assignmentId', 'in', assignmentIds).execute(),
  ]);
  const unitIds = [...new Set(rows.flatMap((row) => row.unitIds))];
  const units = await db.selectFrom('units').select(['unitId', 'name']).where('unitId', 'in', unitIds).execute();
  return {
    heads: heads satisfies readonly PastAssignmentHead[],
    pasts: new Map<string, AssignmentPastRow>(rows.map((row) => [row.assignmentId, row])),
    names: new Map(units.map(({ unitId, name }) => [unitId, name])),
  };
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
