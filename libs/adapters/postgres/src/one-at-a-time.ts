import { connected } from './connected.js';
import { connectionLike, type Pool } from './pool.js';

/**
 * Does the work while no other process that names the same key does it; waits for its turn. If this process dies, its
 * turn is over.
 * @param key any number, but always the same for the same kind of work
 */
export async function oneAtATime<Result>(pool: Pool, key: number, work: () => Promise<Result>): Promise<Result> {
  const connection = await connected(() => connectionLike(pool, { application_name: 'thong-suot turn' }));
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [key]);
    return await work();
  } finally {
    await connection.end();
  }
}
