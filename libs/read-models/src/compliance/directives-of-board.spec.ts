import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FOLLOW_UP_CLASSES, type FollowUpSums } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { FIGURES } from '../as-of/figures.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { complianceOf } from './compliance.queries.js';
import { countedAssignments } from './counted-assignments.queries.js';
import { directivesOfBoard } from './directives-of-board.queries.js';
import { addSums } from './sums.js';

const NOW = '2026-04-15T02:00:00.000Z';

describe('the board by directives', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterAll(() => database.close());

  const ofUnit = (unitId: string, onlyOverdue: boolean, most = 40) =>
    directivesOfBoard(database.db, unitId, { now: NOW, most, onlyOverdue });

  it('adds up to what is open and overdue on the board, branch by branch', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        await database.clear();
        await database.project(lived(tries).province.events);
        for (const unitId of UNIT_IDS) {
          const board = (await complianceOf(database.db, unitId, NOW))!;
          const { items, more } = await ofUnit(unitId, false);
          expect(more).toBe(0);
          expect(addSums(items.map(({ subtree }) => subtree)).open).toEqual(board.subtree.open);
          for (const { subtree, branches } of items) {
            expect(addSums(branches.map(({ sums }) => sums))).toEqual(subtree);
          }
          const branches = [{ unitId, subtree: board.own }, ...board.children];
          for (const branch of branches) {
            const own = items.flatMap((item) => item.branches.filter((of) => of.unitId === branch.unitId));
            expect(addSums(own.map(({ sums }) => sums)).open).toEqual(branch.subtree.open);
          }
          const late = await ofUnit(unitId, true);
          expect(late.items.map(({ directiveId }) => directiveId)).toEqual(
            items.filter(({ subtree }) => subtree.open.overdue > 0).map(({ directiveId }) => directiveId),
          );
          const first = await ofUnit(unitId, false, 1);
          expect(first.items).toEqual(items.slice(0, 1));
          expect(first.more).toBe(Math.max(items.length - 1, 0));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('lists what each figure counts, those that are several classes too', async () => {
    const lives = fc.sample(attempts, { numRuns: 60, seed: 5 });
    const tries = lives.reduce((one, other) => (other.length > one.length ? other : one));
    await database.clear();
    await database.project(lived(tries).province.events);
    const counted = (sums: FollowUpSums) => ({
      'done-on-time': sums.done.onTime,
      'done-late': sums.done.late,
      'open-in-term': sums.open.inTerm,
      'open-overdue': sums.open.overdue,
      'open-without-deadline': sums.open.withoutDeadline,
      suspended: sums.suspended,
      withdrawn: sums.withdrawn,
      done: sums.done.total,
      open: sums.open.total,
      all: sums.total,
    });
    for (const unitId of UNIT_IDS) {
      const { subtree } = (await complianceOf(database.db, unitId, NOW))!;
      for (const figure of FIGURES) {
        const request = { subtreeOf: unitId, figure, now: NOW, limit: 7 };
        const listed = await allPages((cursor) => countedAssignments(database.db, { ...request, cursor }));
        expect([unitId, figure, listed.length]).toEqual([unitId, figure, counted(subtree)[figure]]);
      }
    }
    expect(FIGURES).toHaveLength(FOLLOW_UP_CLASSES.length + 3);
  });
});
