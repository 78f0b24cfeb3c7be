import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FOLLOW_UP_CLASSES, sumsOf, type FollowUpClass, type FollowUpSums } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { progressOf } from '../directive-register/progress.queries.js';
import { complianceOfDirective } from '../compliance/compliance.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { comparedSums, comparisonOf, movedAssignments, MOVEMENTS, type Movement } from './comparison.queries.js';
import { pastAssignments } from './past-assignments.queries.js';
import { pastComplianceOf } from './past-board.queries.js';
import { pastComplianceOfDirective, pastProgressOf } from './past-directive.queries.js';
import { FIGURES, type Figure } from './figures.js';
import { AS_OF_SENSES, type AsOf } from './sense.js';

const ROOTS = ['province', 'north', 'south-1'];
const [EARLIER, LATER] = ['2026-03-12T05:00:00.000Z', '2026-05-02T05:00:00.000Z'];
const AFTER_ALL = '2027-12-01T00:00:00.000Z';

describe('what a number of the past counts', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const [tries] = fc.sample(attempts, { numRuns: 40, seed: 11 }).toSorted((one, other) => other.length - one.length);
    await database.project(lived(tries!, { late: true }).province.events);
  });
  afterAll(() => database.close());

  const listed = (subtreeOf: string, figure: Figure, asOf: AsOf) =>
    allPages((cursor) => pastAssignments(database.db, { ...asOf, figure, subtreeOf, limit: 3, cursor }));

  it('is listed, for each figure, each level and both senses', async () => {
    for (const sense of AS_OF_SENSES) {
      for (const at of [EARLIER, LATER]) {
        for (const root of ROOTS) {
          const { subtree } = (await pastComplianceOf(database.db, root, { at, sense }))!;
          const all = await listed(root, 'all', { at, sense });
          expect(all).toHaveLength(subtree.total);
          const counts: Partial<Record<FollowUpClass, number>> = {};
          for (const name of FOLLOW_UP_CLASSES) {
            const found = await listed(root, name, { at, sense });
            expect(found).toEqual(all.filter(({ stood }) => stood.class === name));
            counts[name] = found.length;
          }
          expect(sumsOf(counts)).toEqual(subtree);
          expect(await listed(root, 'open', { at, sense })).toHaveLength(subtree.open.total);
        }
      }
    }
  });

  it('says of each when it came to stand so, and what was entered afterwards', async () => {
    const happened = await listed('province', 'all', { at: LATER, sense: 'happened' });
    for (const { stood } of happened) {
      expect(stood.since <= LATER).toBe(true);
      expect(stood.enteredLater).toBe(stood.recordedAt > LATER);
      expect(stood.backEntry).toBe(Date.parse(stood.recordedAt) - Date.parse(stood.since) > 86_400_000);
    }
    const known = await listed('province', 'all', { at: LATER, sense: 'known' });
    expect(known.some(({ stood }) => stood.enteredLater)).toBe(false);
  });

  it('moves in and out as far as the figures change', async () => {
    for (const sense of AS_OF_SENSES) {
      const between = { from: EARLIER, to: LATER, sense };
      for (const root of ROOTS) {
        const { subtree } = (await comparisonOf(database.db, root, between))!;
        const moved = (figure: Figure, way: Movement) =>
          allPages((cursor) =>
            movedAssignments(database.db, { ...between, figure, moved: way, subtreeOf: root, limit: 2, cursor }),
          );
        for (const figure of FIGURES) {
          const [cameIn, wentOut] = [await moved(figure, 'in'), await moved(figure, 'out')];
          expect(cameIn.length - wentOut.length).toBe(figureIn(subtree.change, figure));
          expect(cameIn.every(({ to }) => to !== null)).toBe(true);
          expect(wentOut.every(({ from }) => from !== null)).toBe(true);
        }
      }
    }
  });

  it('of a directive is told as it is told live', async () => {
    for (const directiveId of ['directive-0', 'directive-1', 'directive-2']) {
      for (const sense of AS_OF_SENSES) {
        const end = { at: AFTER_ALL, sense };
        const { given, cascaded, byStatus, sums } = await pastProgressOf(database.db, directiveId, end);
        const live = await progressOf(database.db, directiveId, AFTER_ALL);
        if (live) expect({ given, cascaded, byStatus, sums }).toEqual({ ...live, assignmentCount: undefined });
        const units = await complianceOfDirective(database.db, directiveId, AFTER_ALL);
        expect(await pastComplianceOfDirective(database.db, directiveId, end)).toEqual(units);
        expect(sums).toEqual(units.total);
        const before = await pastProgressOf(database.db, directiveId, { at: '2020-01-01T00:00:00.000Z', sense });
        expect(before).toMatchObject({ status: null, given: 0, sums: { total: 0 } });
      }
    }
  });

  it('has nothing to compare where there is no such unit', async () => {
    expect(await comparisonOf(database.db, 'nowhere', { from: EARLIER, to: LATER, sense: 'known' })).toBeNull();
    expect(MOVEMENTS).toEqual(['in', 'out']);
    const none = sumsOf({});
    expect(comparedSums(none, sumsOf({ 'open-overdue': 2 })).change).toEqual(sumsOf({ 'open-overdue': 2 }));
  });
});

function figureIn(sums: FollowUpSums, figure: Figure): number {
  const { done, open, suspended, withdrawn, total } = sums;
  const figures: Readonly<Record<Figure, number>> = {
    'done-on-time': done.onTime,
    'done-late': done.late,
    'open-in-term': open.inTerm,
    'open-overdue': open.overdue,
    'open-without-deadline': open.withoutDeadline,
    suspended,
    withdrawn,
    done: done.total,
    open: open.total,
    all: total,
  };
  return figures[figure];
}
