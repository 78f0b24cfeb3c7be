import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyRunning, hasTable, lockInstance, PostgresLeases } from '#adapters/postgres';
import type { OpenedDatabase } from './places.js';

/** A killed worker counts as being there for a moment, in milliseconds. */
const PATIENCE = 5_000;
const LOOK_EVERY = 200;

/**
 * Keeps programs off these databases until it is released; each is named once.
 * @throws AlreadyRunning where one works on them
 */
export async function keepQuiet(databases: readonly OpenedDatabase[]): Promise<{ release(): Promise<void> }> {
  const locks: { release(): Promise<void> }[] = [];
  const release = async () => {
    await Promise.all(locks.map((lock) => lock.release()));
  };
  try {
    for (const database of databases) {
      locks.push(await lockInstance(database.pool));
      await demandNobodyThere(database);
    }
    return { release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Workers of an office with many processes hold no lock of the whole. */
async function demandNobodyThere({ pool }: OpenedDatabase): Promise<void> {
  if (!(await hasTable(pool, 'lease_members'))) return;
  const leases = new PostgresLeases(pool);
  try {
    const until = performance.now() + PATIENCE;
    while ((await leases.roster()).members.length > 0) {
      if (performance.now() > until) throw new AlreadyRunning();
      await pause(LOOK_EVERY);
    }
  } finally {
    await leases.close();
  }
}
