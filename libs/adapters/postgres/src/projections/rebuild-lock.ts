import type { DedicatedConnection } from '../dedicated-connection.js';
import type { Pool } from '../pool.js';

/** Key of the lock that keeps two rebuilds of one projection apart; its second half is the projection's name. */
const REBUILD_LOCK = 740_218_703;

/** Holds it until the connection ends; false where another rebuild has it. */
export async function lockRebuild(connection: DedicatedConnection, projection: string): Promise<boolean> {
  const [row] = await connection.rows<[locked: boolean]>({
    text: 'SELECT pg_try_advisory_lock($1, hashtext($2))',
    values: [REBUILD_LOCK, projection],
  });
  return row?.[0] ?? false;
}

/** Which of the projections are being rebuilt at the moment, by whatever process. */
export async function rebuildsUnderWay(pool: Pool, projections: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT n.name FROM unnest($2::text[]) AS n (name)
     WHERE EXISTS (
       SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted
         AND l.classid = $1::oid AND l.objid::bigint = hashtext(n.name)::bigint & 4294967295 AND l.objsubid = 2
     )`,
    [REBUILD_LOCK, projections],
  );
  return new Set(rows.map(({ name }) => name));
}
