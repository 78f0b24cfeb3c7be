import { PostgresEventStore, rebuildAll, type Pool } from '#adapters/postgres';
import { tablesOf, type EventStore } from '#event-sourcing';
import { readModelProjections } from '#read-models';

/** Every table of the read models, tallies and their sums up the tree included. */
export const READ_MODEL_TABLES = readModelProjections.flatMap(tablesOf);

/**
 * Makes all read models anew from the log and compares them, row by row, with what the program had kept up to date.
 * Answers rows that only one of the two has, and how many rows were compared.
 * @param events where the log is, the caller's to close; in the same database unless told
 */
export async function comparedWithRebuilt(
  pool: Pool,
  events?: EventStore,
): Promise<{ differences: string[]; rows: number }> {
  for (const table of READ_MODEL_TABLES) await pool.query(`CREATE TABLE ${liveOf(table)} AS TABLE ${table}`);
  const own = events ? null : new PostgresEventStore(pool);
  try {
    await rebuildAll(pool, events ?? own!, readModelProjections);
  } finally {
    await own?.close();
  }
  const differences: string[] = [];
  let rows = 0;
  for (const table of READ_MODEL_TABLES) {
    const live = `SELECT t::text AS row FROM ${liveOf(table)} t`;
    const rebuilt = `SELECT t::text AS row FROM ${table} t`;
    const found = await pool.query<{ side: string; row: string }>(
      `SELECT 'live' AS side, row FROM (${live} EXCEPT ALL ${rebuilt}) only_live
       UNION ALL SELECT 'rebuilt', row FROM (${rebuilt} EXCEPT ALL ${live}) only_rebuilt`,
    );
    differences.push(...found.rows.map(({ side, row }) => `${table}, ${side} only: ${row}`));
    const counted = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    rows += counted.rows[0]!.n;
  }
  return { differences, rows };
}

const liveOf = (table: string) => `live_${table}`;
