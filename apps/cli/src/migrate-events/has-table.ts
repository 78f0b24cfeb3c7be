import type { Pool } from '#adapters/postgres';

export async function hasTable(pool: Pool, name: string): Promise<boolean> {
  const { rows } = await pool.query('SELECT FROM pg_class WHERE oid = to_regclass($1)', [name]);
  return rows.length > 0;
}
