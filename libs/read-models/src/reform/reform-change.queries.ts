import { sql } from 'kysely';
import { UnitTree, type Unit } from '#domain';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { limitOf, pageOf, cursorOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { misplacedAssignments, misplacedPeople } from './misplaced.queries.js';
import { waitingAt } from './undecided.queries.js';
import { REGISTER, unitsAs } from './units-as.js';

/**
 * `back`: to the unit that had it; `on`: to another one; `waits`: for a person's decision; `stays`: waited for one, and no
 * longer does.
 */
export const MOVES = ['back', 'on', 'waits', 'stays'] as const;
export type MoveOutcome = (typeof MOVES)[number];

/** Open assignments that would go the same way; `toUnitId` is where they end, or wait. */
export interface AssignmentMove {
  readonly outcome: MoveOutcome;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly assignmentIds: readonly string[];
}

/** An account that would go with the units; `toUnitId` is null where it waits for the administrator. */
export interface PersonMove {
  readonly userId: string;
  readonly login: string;
  readonly displayName: string;
  readonly fromUnitId: string;
  readonly toUnitId: string | null;
}

/** What a decree would have to say of units from now on: how they would be, in the tree that they would stand in. */
export interface AskedChange {
  readonly decreeId: string;
  readonly after: readonly Unit[];
  readonly tree: UnitTree;
  readonly today: string;
}

/** What would move, asked by the very queries that the rounds of the worker ask, of the units as they would be. */
export async function assignmentMoves(db: ReadModels, asked: AskedChange): Promise<AssignmentMove[]> {
  const { decreeId, after, today } = asked;
  if (after.length === 0) return [];
  const units = unitsAs(after);
  const tree = treeAfter(asked);
  const moves = new Moves();
  const passing = new Set<string>();
  for await (const page of misplacedAssignments(db, units)) {
    for (const row of page) {
      if (row.decreeId !== decreeId) continue;
      const toUnitId = tree.heirOf(row.toUnitId);
      const goesBack = tree.get(row.fromUnitId)?.succession?.heirId !== row.toUnitId;
      moves.add(goesBack ? outcomeOf(row.toUnitId, tree) : 'on', row.fromUnitId, toUnitId, row.assignmentId);
      passing.add(`${row.fromUnitId} ${row.assignmentId}`);
    }
  }
  const [now, then] = await Promise.all([REGISTER, units].map((of) => waitingAt(db, { today, decreeId }, of)));
  const keyOf = (one: { assignmentId: string; fromUnitId: string }) => `${one.fromUnitId} ${one.assignmentId}`;
  const [waitedNow, waitThen] = [new Set(now!.map(keyOf)), new Set(then!.map(keyOf))];
  for (const one of then!) {
    if (!waitedNow.has(keyOf(one)) && !passing.has(keyOf(one)))
      moves.add('waits', one.fromUnitId, one.fromUnitId, one.assignmentId);
  }
  for (const one of now!) {
    const isLeft = !waitThen.has(keyOf(one)) && !passing.has(keyOf(one));
    if (isLeft) moves.add('stays', one.fromUnitId, one.fromUnitId, one.assignmentId);
  }
  return moves.all();
}

/** Accounts that would go along, and those that would wait for the administrator and do not yet. */
export async function peopleMoves(db: ReadModels, asked: AskedChange): Promise<PersonMove[]> {
  const { decreeId, after } = asked;
  if (after.length === 0) return [];
  const units = unitsAs(after);
  const tree = treeAfter(asked);
  const [misplaced, waiting] = await Promise.all([
    misplacedPeople(db, units),
    sql<{ userId: string; unitId: string }>`
      select users.user_id, u.unit_id from users join ${units} u using (unit_id) join units before using (unit_id)
      where u.dissolved_on is not null and u.succession ->> 'decreeId' = ${decreeId}
        and u.succession ->> 'heirId' is null and before.dissolved_on is null`.execute(db),
  ]);
  const going = misplaced.filter((row) => row.decreeId === decreeId);
  const waits = waiting.rows.filter(({ userId }) => !going.some((one) => one.userId === userId));
  const moves = [
    ...going.map(({ userId, fromUnitId, toUnitId }) => ({ userId, fromUnitId, toUnitId: tree.heirOf(toUnitId) })),
    ...waits.map(({ userId, unitId }) => ({ userId, fromUnitId: unitId, toUnitId: null })),
  ];
  if (moves.length === 0) return [];
  const people = await db
    .selectFrom('users')
    .select(['userId', 'login', 'displayName'])
    .where('userId', '=', sql<string>`any(${moves.map(({ userId }) => userId)}::text[])`)
    .execute();
  const byId = new Map(people.map((one) => [one.userId, one]));
  return moves.flatMap((move) => {
    const person = byId.get(move.userId);
    return person ? [{ ...person, ...move }] : [];
  });
}

/** A page of what one of the moves counts, by assignment. */
export async function assignmentsOfMove(
  db: ReadModels,
  assignmentIds: readonly string[],
  request: PageRequest,
): Promise<Page<AssignmentView>> {
  const limit = limitOf(request);
  const [after = ''] = cursorOf(request, 'text') ?? [];
  const rows = await assignmentViews(db)
    .where('a.assignmentId', '=', sql<string>`any(${assignmentIds}::text[])`)
    .where('a.assignmentId', '>', after)
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ assignmentId }) => [assignmentId], viewOf);
}

/** What comes back to a unit that passes it on otherwise goes on there; to one that was divided, it waits. */
function outcomeOf(unitId: string, tree: UnitTree): MoveOutcome {
  if (tree.heirOf(unitId) !== unitId) return 'on';
  const succession = tree.get(unitId)?.succession;
  return succession && succession.heirId === null ? 'waits' : 'back';
}

function treeAfter({ after, tree }: AskedChange): UnitTree {
  const units = new Map([...tree.all()].map((unit) => [unit.unitId, unit]));
  for (const unit of after) units.set(unit.unitId, unit);
  return new UnitTree(units.values());
}

class Moves {
  private readonly found = new Map<string, Omit<AssignmentMove, 'assignmentIds'> & { readonly ids: Set<string> }>();

  add(outcome: MoveOutcome, fromUnitId: string, toUnitId: string, assignmentId: string): void {
    const key = `${outcome} ${fromUnitId} ${toUnitId}`;
    const move = this.found.get(key) ?? { outcome, fromUnitId, toUnitId, ids: new Set<string>() };
    move.ids.add(assignmentId);
    this.found.set(key, move);
  }

  all(): AssignmentMove[] {
    return [...this.found.values()].map(({ ids, ...move }) => ({ ...move, assignmentIds: [...ids] }));
  }
}
