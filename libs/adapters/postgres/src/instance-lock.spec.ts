import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlreadyRunning, lockInstance } from '#adapters/postgres';
import { testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('lockInstance', () => {
  it('lets one instance in and tells the next', async () => {
    const lock = await lockInstance(database.pool);
    await expect(lockInstance(database.pool)).rejects.toBeInstanceOf(AlreadyRunning);
    await lock.release();
    await lock.ended;
    const next = await lockInstance(database.pool);
    await next.release();
  });

  it('waits for a predecessor that is just dying, and tells the holder when the lock is lost', async () => {
    const lock = await lockInstance(database.pool);
    const next = lockInstance(database.pool);
    await database.pool.query(
      `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()`,
    );
    await lock.ended;
    await (await next).release();
  });
});
