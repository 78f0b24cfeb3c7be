import { connected } from './connected.js';
import { connectionLike, type Pool } from './pool.js';

/** Key of the session lock that the one instance on a database holds; any number, but always the same. */
const INSTANCE_LOCK = 7_402_187_001;

/** A killed predecessor's lock goes with its connection; that may take the server a moment, in milliseconds. */
const PATIENCE = 3_000;

/** Another process of this product works on the same data. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  readonly code = 'already-running';
  constructor() {
    super('Another instance runs on this data already: use that one, or stop it first.');
  }
}

export interface InstanceLock {
  /** Resolves when the connection that holds the lock is gone, wanted or not. */
  readonly ended: Promise<void>;
  release(): Promise<void>;
}

/**
 * Makes this process the only one on the data until it releases the lock or dies.
 * @throws AlreadyRunning when another process holds the lock and keeps it.
 */
export async function lockInstance(pool: Pool): Promise<InstanceLock> {
  const connection = await connected(() => connectionLike(pool, { application_name: 'thong-suot instance lock' }));
  const ended = new Promise<void>((resolve) => connection.once('end', resolve));
  const until = Date.now() + PATIENCE;
  for (;;) {
    const { rows } = await connection.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      INSTANCE_LOCK,
    ]);
    if (rows[0]?.locked) return { ended, release: () => connection.end() };
    if (Date.now() > until) {
      await connection.end();
      throw new AlreadyRunning();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
