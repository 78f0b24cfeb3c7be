import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLOCK_HOLDERS, PLAIN_CALENDAR } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { clocksOfUnit } from './clock.queries.js';
import { heldAssignments } from './held-assignments.queries.js';

describe('what is held by a unit and below it', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterAll(() => database.close());

  it('is listed as often as it is counted, the most urgent first', async () => {
    const period = { since: '2026-01-01', at: '2027-12-01T00:00:00.000Z', calendar: PLAIN_CALENDAR };
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        await database.clear();
        await database.project(lived(tries).province.events);
        for (const unitId of UNIT_IDS) {
          const { own, subtree } = (await clocksOfUnit(database.db, unitId, period))!;
          for (const holder of CLOCK_HOLDERS) {
            const listed = (isOwn: boolean) =>
              allPages((cursor) => heldAssignments(database.db, unitId, { holder, own: isOwn, limit: 4, cursor }));
            const below = await listed(false);
            expect(below).toHaveLength(subtree[holder].holding);
            expect(await listed(true)).toHaveLength(own[holder].holding);
            const urgency = below.map(({ dueAt }) => dueAt ?? 'never');
            expect(urgency).toEqual(urgency.toSorted());
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
