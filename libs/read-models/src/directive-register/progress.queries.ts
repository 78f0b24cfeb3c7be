import { sql } from 'kysely';
import type { FollowUpSums } from '#domain';
import { pastDueAt, sumsOfCounted, type Counted } from '../compliance/sums.js';
import { groupedBy } from '../grouped-by.js';
import type { ReadModels } from '../read-models.js';
import type { DirectiveProgressCell } from './directive-progress.js';

/** How far a directive has come: "8,200 of 10,000 given", and where those stand. */
export interface DirectiveProgress {
  /** Assignments that its issue makes. */
  readonly assignmentCount: number;
  /** Of these, how many are given so far. */
  readonly given: number;
  /** What units below were given by cascades, in addition. */
  readonly cascaded: number;
  /** Reports of periods that were opened, in addition. */
  readonly periodic: number;
  /** All of them by status; a status without any is left out. */
  readonly byStatus: Readonly<Partial<Record<DirectiveProgressCell['status'], number>>>;
  /** All of them, cascaded ones included, as the taxonomy counts at `now`. */
  readonly sums: FollowUpSums;
}

/** null: no such directive. */
export async function progressOf(db: ReadModels, directiveId: string, now: string): Promise<DirectiveProgress | null> {
  return (await progressOfEach(db, [directiveId], now)).get(directiveId) ?? null;
}

/** Of those that there are, by their ids. */
export async function progressOfEach(
  db: ReadModels,
  directiveIds: readonly string[],
  now: string,
): Promise<Map<string, DirectiveProgress>> {
  if (directiveIds.length === 0) return new Map();
  const directives = await db
    .selectFrom('directives')
    .select(['directiveId', 'assignmentCount'])
    .where('directiveId', 'in', directiveIds)
    .execute();
  return progressOfAll(db, directives, now);
}

type Known = { readonly directiveId: string; readonly assignmentCount: number };

export async function progressOfAll(
  db: ReadModels,
  directives: readonly Known[],
  now: string,
): Promise<Map<string, DirectiveProgress>> {
  const ids = directives.map(({ directiveId }) => directiveId);
  const cells = ids.length === 0 ? [] : await cellsOf(db, ids, now);
  const byDirective = groupedBy(cells, ({ directiveId }) => directiveId);
  return new Map(
    directives.map(({ directiveId, assignmentCount }) => [
      directiveId,
      progressFrom(assignmentCount, byDirective.get(directiveId) ?? []),
    ]),
  );
}

type Cell = Counted & Pick<DirectiveProgressCell, 'directiveId' | 'origin' | 'status'>;

/** Added up where they are: a directive has a cell for each of its deadlines. */
async function cellsOf(db: ReadModels, directiveIds: readonly string[], now: string): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select directive_id, origin, status, follow_up, ${pastDueAt(now)} as past_due, sum(n)::bigint as n
    from directive_progress where directive_id = any(${directiveIds})
    group by directive_id, origin, status, follow_up, past_due`.execute(db);
  return rows;
}

function progressFrom(assignmentCount: number, cells: readonly Cell[]): DirectiveProgress {
  const byStatus: Partial<Record<Cell['status'], number>> = {};
  const from = { issued: 0, cascaded: 0, periodic: 0 };
  for (const { origin, status, n } of cells) {
    from[origin] += n;
    byStatus[status] = (byStatus[status] ?? 0) + n;
  }
  const { issued: given, cascaded, periodic } = from;
  return { assignmentCount, given, cascaded, periodic, byStatus, sums: sumsOfCounted(cells) };
}
