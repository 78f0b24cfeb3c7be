import type { Pool } from './pool.js';

/** The same text for the same database of the same running server, whatever address it is reached by. */
export async function databaseIdentity(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ identity: string }>(
    `SELECT extract(epoch FROM pg_postmaster_start_time())::text || ' ' || d.oid AS identity
     FROM pg_database d WHERE d.datname = current_database()`,
  );
  return rows[0]!.identity;
}
