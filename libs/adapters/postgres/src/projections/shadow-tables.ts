import type { Position } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';
import { FORGET_SKIPS } from './standstills.js';

/** Attempts to get hold of the live tables, each for half a second, so that queries never wait longer. */
const MAX_SWAPS = 60;
const LOCK_NOT_AVAILABLE = '55P03';

/** Name under which a table is built anew. */
export const shadowOf = (table: string): string => `${table}__rebuild`;

/**
 * Creates an empty table like the live one, its indexes left out where they come later; what an earlier attempt left
 * is dropped.
 */
export async function createShadow(
  connection: DedicatedConnection,
  table: string,
  indexes: 'with-indexes' | 'without-indexes',
): Promise<void> {
  const shadow = shadowOf(table);
  const like = indexes === 'with-indexes' ? 'INCLUDING ALL' : 'INCLUDING ALL EXCLUDING INDEXES';
  await connection.rows({ text: `DROP TABLE IF EXISTS ${shadow}` });
  await connection.rows({ text: `CREATE TABLE ${shadow} (LIKE ${table} ${like})` });
  const [row] = await connection.rows<[options: string | null]>({
    text: `SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = to_regclass($1)`,
    values: [table],
  });
  if (row?.[0]) await connection.rows({ text: `ALTER TABLE ${shadow} SET (${row[0]})` });
}

/** What is put in the place of what. */
export interface Swap {
  readonly runner: string;
  /** The live tables. */
  readonly tables: readonly string[];
  /** Locks that come before those of the tables. */
  readonly locking: readonly Statement[];
  /** Adds to the shadows what came last, while the live runner is shut out, and answers the position reached. */
  catchUp(): Promise<Position>;
  /** What depends on the new tables; in the same transaction. */
  readonly afterwards: readonly Statement[];
}

/**
 * Puts the shadows in the place of the live tables and moves the checkpoint to where they stand, in one transaction.
 * Locks tables before the checkpoint, as the live runner does: the other way round the two would block each other.
 */
export async function swapIn(connection: DedicatedConnection, swap: Swap): Promise<void> {
  const { runner, tables, locking, afterwards } = swap;
  const run = (text: string, values: unknown[] = []) => connection.rows({ text, values });
  for (let attempt = 1; ; attempt++) {
    let locked = false;
    await run('BEGIN');
    try {
      await run(`SET LOCAL lock_timeout = '500ms'`);
      for (const statement of locking) await connection.rows(statement);
      await run(`LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE`);
      await run('INSERT INTO checkpoints (runner, position) VALUES ($1, 0) ON CONFLICT DO NOTHING', [runner]);
      await run('SELECT FROM checkpoints WHERE runner = $1 FOR UPDATE', [runner]);
      locked = true;
      const reached = await swap.catchUp();
      for (const table of tables) await replace(connection, table);
      for (const statement of afterwards) await connection.rows(statement);
      await run('UPDATE checkpoints SET position = $2 WHERE runner = $1', [runner, reached]);
      await run(FORGET_SKIPS, [runner]);
      await run('COMMIT');
      return;
    } catch (error) {
      await run('ROLLBACK');
      if (locked || attempt === MAX_SWAPS || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    }
  }
}

/** Gives the shadow the live table's name, and its indexes and constraints the names that migrations know. */
async function replace(connection: DedicatedConnection, table: string): Promise<void> {
  const shadow = shadowOf(table);
  const [wanted, present] = [await indexesOf(connection, table), await indexesOf(connection, shadow)];
  await connection.rows({ text: `DROP TABLE ${table}` });
  await connection.rows({ text: `ALTER TABLE ${shadow} RENAME TO ${table}` });
  for (const [shape, names] of wanted) {
    for (const [index, name] of names.entries()) {
      const from = present.get(shape)?.[index];
      if (from && from !== name) await connection.rows({ text: `ALTER INDEX "${from}" RENAME TO "${name}"` });
    }
  }
}

/** Names of a table's indexes by what they index, told without names. */
async function indexesOf(connection: DedicatedConnection, table: string): Promise<Map<string, string[]>> {
  const rows = await connection.rows<[name: string, shape: string]>({
    text: `
      SELECT c.relname, i.indisunique || ' ' || i.indisprimary || ' ' ||
             regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING ', '')
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indrelid = to_regclass($1) ORDER BY c.relname`,
    values: [table],
  });
  const byShape = new Map<string, string[]>();
  for (const [name, shape] of rows) byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
  return byShape;
}
