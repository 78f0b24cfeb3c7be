import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  balances,
  classify,
  FOLLOW_UP_CLASSES,
  sumsOf,
  UnitTree,
  type FollowUpClass,
  type FollowUpSums,
} from '#domain';
import { InMemoryProjectionStore } from '#event-sourcing';
import type { AssignmentRow } from '../assignment/assignments.projection.js';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { project } from '../log.fixture.js';
import { readModelProjections } from '../projections.js';
import { loadTree } from '../organisation/organisation.queries.js';
import { attempts, lived } from '../random-history.fixture.js';
import { deadline, Province, UNIT_IDS } from '../province.fixture.js';
import { complianceOf, complianceOfDirective } from './compliance.queries.js';
import { countedAssignments } from './counted-assignments.queries.js';
import { addSums } from './sums.js';

const NOW = '2026-03-15T02:00:00.000Z';

describe('compliance in PostgreSQL', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterAll(() => database.close());

  it('balances at every level and equals a count one by one, over random histories', async () => {
    const instants = fc
      .integer({ min: -5, max: 200 })
      .map((days) => new Date(Date.UTC(2026, 2, 2 + days, 17)).toISOString());
    const orders = fc.constantFrom(readModelProjections, readModelProjections.toReversed());
    await fc.assert(
      fc.asyncProperty(
        attempts,
        fc.array(instants, { minLength: 1, maxLength: 3 }),
        orders,
        async (tries, nows, order) => {
          await database.clear();
          const { events } = lived(tries).province;
          await project(database.store, events, { projections: order, batchSize: 7 });
          const rows: AssignmentRow[] = await database.db.selectFrom('assignments').selectAll().execute();
          const tree = await loadTree(database.db);
          for (const now of nows) await eachLevelBalances(database, rows, tree, now);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('has the very rows and counts that the same events make in memory', async () => {
    const [tries] = fc.sample(attempts, { numRuns: 1, seed: 7 });
    const { events } = lived(tries!).province;
    await database.clear();
    await database.project(events, 11);
    const memory = new InMemoryProjectionStore();
    await project(memory, events);
    for (const { table, key } of readModelProjections) {
      const rows = (await database.db
        .selectFrom(table as 'assignments')
        .selectAll()
        .execute()) as object[];
      const inOrder = rows.toSorted((one, other) => (keyIn(one, key) < keyIn(other, key) ? -1 : 1));
      expect(inOrder).toEqual(memory.rows(table));
    }
    const counts = await database.db.selectFrom('runningCounts').selectAll().execute();
    const cells = memory.counts('running_counts').map(({ cell, n }) => ({
      unitId: cell['unit_id'],
      dueAt: cell['due_at'],
      n,
    }));
    expect(counts).toHaveLength(cells.length);
    expect(counts).toEqual(expect.arrayContaining(cells));
  });

  it('tells a unit, its subtree, and each child apart; a deadline is over at its instant', async () => {
    await database.clear();
    const province = Province.withUnits();
    province.issue('d1', ['Việc một']);
    province.give('d1', '1', 'north', { deadline: deadline('2026-03-10') });
    province.give('d1', '1', 'north-1', { deadline: deadline('2026-03-20') });
    province.give('d1', '1', 'south-1');
    await database.project(province.events);

    const board = await complianceOf(database.db, 'province', NOW);
    expect(board).toMatchObject({
      own: { total: 0 },
      subtree: { total: 3, open: { inTerm: 1, overdue: 1, withoutDeadline: 1 } },
    });
    expect(board!.children.map(({ unitId, subtree }) => [unitId, subtree.total])).toEqual([
      ['north', 2],
      ['south', 1],
      ['office', 0],
    ]);
    const { dueAt } = deadline('2026-03-20');
    expect((await complianceOf(database.db, 'north-1', dueAt))!.own.open.overdue).toBe(1);
    expect(
      (await complianceOf(database.db, 'north-1', new Date(Date.parse(dueAt) - 1).toISOString()))!.own.open.inTerm,
    ).toBe(1);
    expect(await complianceOf(database.db, 'nowhere', NOW)).toBeNull();
  });

  it('answers each number with the assignments it counts', async () => {
    const [tries] = fc.sample(attempts, { numRuns: 1, seed: 11 });
    await database.clear();
    await database.project(lived(tries!).province.events);
    for (const subtreeOf of ['province', 'north', 'south-1']) {
      const { subtree } = (await complianceOf(database.db, subtreeOf, NOW))!;
      const listed = (name?: FollowUpClass) =>
        allPages((cursor) => countedAssignments(database.db, { subtreeOf, class: name, now: NOW, limit: 3, cursor }));
      const all = await listed();
      expect(all).toHaveLength(subtree.total);
      for (const name of FOLLOW_UP_CLASSES) {
        const found = await listed(name);
        expect(found).toEqual(all.filter((one) => classify(one, NOW) === name));
        expect(sumsOf({ [name]: found.length })).toEqual(only(name, subtree));
      }
    }
  });

  it('tells of a directive unit by unit', async () => {
    const [tries] = fc.sample(attempts, { numRuns: 1, seed: 3 });
    await database.clear();
    await database.project(lived(tries!).province.events);
    for (const directiveId of ['directive-0', 'directive-1', 'directive-2']) {
      const units = await allPages((cursor) =>
        complianceOfDirective(database.db, directiveId, NOW, { limit: 2, cursor }),
      );
      const { total } = await complianceOfDirective(database.db, directiveId, NOW);
      expect(addSums(units.map(({ sums }) => sums))).toEqual(total);
      expect(new Set(units.map(({ unitId }) => unitId)).size).toBe(units.length);
    }
  });
});

async function eachLevelBalances(
  { db }: ProjectedDatabase,
  rows: readonly AssignmentRow[],
  tree: UnitTree,
  now: string,
): Promise<void> {
  for (const unitId of UNIT_IDS) {
    const { own, subtree, children } = (await complianceOf(db, unitId, now))!;
    expect(own).toEqual(
      bruteForce(
        rows.filter((row) => row.unitId === unitId),
        now,
      ),
    );
    expect(subtree).toEqual(
      bruteForce(
        rows.filter((row) => tree.isWithin(row.unitId, unitId)),
        now,
      ),
    );
    expect(addSums([own, ...children.map((child) => child.subtree)])).toEqual(subtree);
    expect([own, subtree, ...children.map((child) => child.subtree)].every(balances)).toBe(true);
  }
}

function bruteForce(rows: readonly AssignmentRow[], now: string): FollowUpSums {
  const counts: Partial<Record<FollowUpClass, number>> = {};
  for (const row of rows) {
    const name = classify(row, now);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return sumsOf(counts);
}

/** The sums as they would be if nothing but one class were counted. */
function only(name: FollowUpClass, { done, open, suspended, withdrawn }: FollowUpSums): FollowUpSums {
  const counts: Record<FollowUpClass, number> = {
    'done-on-time': done.onTime,
    'done-late': done.late,
    'open-in-term': open.inTerm,
    'open-overdue': open.overdue,
    'open-without-deadline': open.withoutDeadline,
    suspended,
    withdrawn,
  };
  return sumsOf({ [name]: counts[name] });
}

const keyIn = (row: object, key: string) => String(row[key as keyof typeof row]);
