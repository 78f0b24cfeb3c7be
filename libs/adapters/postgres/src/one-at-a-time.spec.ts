import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneAtATime } from '#adapters/postgres';
import { testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('oneAtATime', () => {
  it('lets one after another at the same work, also after one that failed', async () => {
    let [atWork, most] = [0, 0];
    const work = (fails: boolean) => async () => {
      most = Math.max(most, ++atWork);
      await database.pool.query('SELECT 1');
      atWork--;
      if (fails) throw new Error('broken');
      return 'done';
    };
    const outcomes = await Promise.allSettled(
      [true, false, false].map((fails) => oneAtATime(database.pool, 42, work(fails))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(1);
  });
});
