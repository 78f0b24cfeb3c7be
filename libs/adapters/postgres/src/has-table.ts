import type pg from 'pg';
import type { Pool } from './pool.js';

/** Whether the connection finds a table of that name on its search path. */
export async function hasTable(connection: pg.ClientBase | Pool, name: string): Promise<boolean> {
  const text = 'SELECT to_regclass($1) IS NOT NULL AS present';
  const { rows } = await connection.query<{ present: boolean }>(text, [name]);
  return rows[0]!.present;
}
