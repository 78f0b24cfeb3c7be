import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockInstance, type AlreadyRunning } from '#adapters/postgres';
import { testDatabase } from '#testing';
import { holdInstanceLock, type HeldLock } from './held-lock.js';

const HOLDERS = `
  SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()`;

describe('the instance lock', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let lock: HeldLock;

  const holder = async () => (await database.pool.query<{ pid: number }>(HOLDERS)).rows[0]?.pid ?? null;

  beforeEach(async () => {
    database = await testDatabase();
    lock = await holdInstanceLock(database.pool);
  });
  afterEach(async () => {
    await lock.release();
    await database.close();
  });

  it('is taken again when its connection was cut', async () => {
    const first = await holder();
    await database.pool.query('SELECT pg_terminate_backend($1)', [first]);
    let now = await holder();
    while (now === null || now === first) now = await holder();
    await expect(lockInstance(database.pool)).rejects.toMatchObject({ code: 'already-running' });
  });

  it('ends the instance where another one was faster', async () => {
    await lock.release();
    let hear: (refusal: AlreadyRunning) => void = () => {};
    const refusal = new Promise<AlreadyRunning>((resolve) => (hear = resolve));
    lock = await holdInstanceLock(database.pool, hear);
    const mine = await holder();
    const other = lockInstance(database.pool);
    await database.pool.query('SELECT pg_terminate_backend($1)', [mine]);
    expect(await refusal).toMatchObject({ code: 'already-running' });
    await (await other).release();
  });

  it('is free for the next one once it is released', async () => {
    await lock.release();
    const next = await lockInstance(database.pool);
    await next.release();
  });
});
