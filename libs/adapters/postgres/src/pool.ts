import pg from 'pg';
import { columnTypes } from './column-types.js';

export type Pool = pg.Pool;

export interface PoolOptions {
  /** Most connections at a time; 10 unless told. */
  readonly max?: number;
  /** As `pg_stat_activity` shows it; `thong-suot` unless told. */
  readonly applicationName?: string;
}

/** Opens a pool whose columns arrive as {@link columnTypes} says. Nothing is connected before the first query. */
export function openPool(url: string, { max = 10, applicationName = 'thong-suot' }: PoolOptions = {}): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    types: columnTypes,
    // Instants are written out in the session's zone: with UTC they need no arithmetic.
    options: '-c timezone=UTC -c datestyle=ISO',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  // An idle connection that breaks must not end the process; the next query says what is wrong.
  pool.on('error', () => {});
  // Nor one that breaks while it is lent out, between two statements of whoever has it: he hears of it at the next.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** A connection of its own, outside the pool's count, that reaches the same database in the same way. */
export function connectionLike(pool: Pool, options: pg.ClientConfig = {}): pg.Client {
  const connection = new pg.Client({ ...pool.options, ...options });
  connection.on('error', () => {});
  return connection;
}
