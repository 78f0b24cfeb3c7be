import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complianceOf } from '../compliance/compliance.queries.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { pastComplianceOf } from './past-board.queries.js';
import { AS_OF_SENSES } from './sense.js';
import { trendOf } from './trend.queries.js';

describe('the trend of a board', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterAll(() => database.close());

  it('is the boards at the ends of the months, and at last that of now', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        await database.clear();
        await database.project(lived(tries, { late: true }).province.events);
        const now = '2027-01-14T09:00:00.000Z';
        for (const unitId of UNIT_IDS) {
          for (const sense of AS_OF_SENSES) {
            const { points } = (await trendOf(database.db, unitId, { now, months: 11, sense }))!;
            expect(points).toHaveLength(12);
            expect(points[0]!.at).toBe('2026-02-28T17:00:00.000Z');
            expect(points.at(-1)!.subtree).toEqual((await complianceOf(database.db, unitId, now))!.subtree);
            for (const { at, subtree } of points) {
              expect(subtree).toEqual((await pastComplianceOf(database.db, unitId, { at, sense }))!.subtree);
            }
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it('is of no unit that there is not', async () => {
    const now = '2027-01-14T09:00:00.000Z';
    expect(await trendOf(database.db, 'nowhere', { now, months: 3, sense: 'known' })).toBeNull();
  });
});
