import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventStoreMigrations, PostgresLeases } from '#adapters/postgres';
import { leasesContract, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
});
afterAll(() => database.close());

/** Time goes on for the rows alone: nobody can move the database's clock. */
const pass = async (milliseconds: number) => {
  for (const table of ['leases', 'lease_members']) {
    await database.pool.query(`UPDATE ${table} SET until = until - $1 * interval '1 ms'`, [milliseconds]);
  }
};

leasesContract('PostgresLeases', async () => {
  await database.pool.query('TRUNCATE leases, lease_members');
  const leases = new PostgresLeases(database.pool);
  return { leases, pass, close: () => leases.close() };
});

describe('PostgresLeases', () => {
  it('lets each of several processes be the one, each on its own connection', async () => {
    const processes = ['a', 'b', 'c'].map((holder) => ({ holder, leases: new PostgresLeases(database.pool) }));
    const names = ['x1', 'x2', 'x3', 'x4'];
    for (let round = 1; round <= 20; round++) {
      const handedOut = await Promise.all(
        processes.map(({ holder, leases }, index) =>
          leases.acquire(index === 1 ? names.toReversed() : names, holder, 600_000),
        ),
      );
      expect(handedOut.flat().map(({ token }) => token)).toEqual(names.map(() => round));
      // Whoever prolongs meets those who ask, and neither waits for the other for ever.
      await Promise.all(
        processes.flatMap(({ holder, leases }, index) => [
          leases.renew(handedOut[index]!.toReversed(), 600_000),
          leases.acquire(names, `${holder} too`, 600_000),
        ]),
      );
      await pass(600_000);
    }
    await Promise.all(processes.map(({ leases }) => leases.close()));
  });

  it('forgets members that have been gone for long', async () => {
    const leases = new PostgresLeases(database.pool);
    await leases.attend({ holder: 'old', names: [] }, 1_000);
    await pass(2 * 3_600_000);
    await leases.attend({ holder: 'new', names: [] }, 1_000);
    const { rows } = await database.pool.query(`SELECT holder FROM lease_members WHERE holder IN ('old', 'new')`);
    expect(rows).toEqual([{ holder: 'new' }]);
    await leases.close();
  });
});
