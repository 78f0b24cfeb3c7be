import type { Position } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';
import { FORGET_SKIPS } from './standstills.js';

/** Attempts to get hold of the live tables, each for half a second, so that queries never wait longer. */
const MAX_SWAPS = 60;
const LOCK_NOT_AVAILABLE = '55P03';

/** Name under which a table is built anew. */
export const shadowOf = (table: string): string => `${table}__rebuild`;

/**
 * Keeps PostgreSQL's own housekeeping away from a table that nobody reads yet. It would hold the table just when it is
 * to take the live one's place, and longer than a swap waits.
 */
const LEFT_ALONE = 'autovacuum_enabled';

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
  const [row] = await connection.rows<[options: string | null]>({
    text: `SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = to_regclass($1)`,
    values: [table],
  });
  const options = [`${LEFT_ALONE} = false`, ...(row?.[0] ? [row[0]] : [])].join(', ');
  await connection.transaction([
    { text: `DROP TABLE IF EXISTS ${shadow}` },
    { text: `CREATE TABLE ${shadow} (LIKE ${table} ${like}) WITH (${options})` },
  ]);
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
      await replace(connection, tables);
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

/**
 * Gives the shadows the live tables' names, and their indexes and constraints the names that migrations know. All in
 * one go, for the live tables are shut meanwhile.
 */
async function replace(connection: DedicatedConnection, tables: readonly string[]): Promise<void> {
  const indexes = await indexesOf(connection, [...tables, ...tables.map(shadowOf)]);
  const statements = tables.flatMap((table) => {
    const shadow = shadowOf(table);
    const present = indexes.get(shadow);
    return [
      `DROP TABLE ${table}`,
      `ALTER TABLE ${shadow} RENAME TO ${table}`,
      `ALTER TABLE ${table} RESET (${LEFT_ALONE})`,
      ...[...(indexes.get(table) ?? [])].flatMap(([shape, names]) =>
        names.flatMap((name, index) => {
          const from = present?.get(shape)?.[index];
          return from && from !== name ? [`ALTER INDEX "${from}" RENAME TO "${name}"`] : [];
        }),
      ),
    ];
  });
  await (await connection.connection()).query(statements.join(';\n'));
}

/** Of each table the names of its indexes by what they index, told without names. */
async function indexesOf(
  connection: DedicatedConnection,
  tables: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string[]>>> {
  const rows = await connection.rows<[table: string, name: string, shape: string]>({
    text: `
      SELECT t.name, c.relname, i.indisunique || ' ' || i.indisprimary || ' ' ||
             regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING ', '')
      FROM unnest($1::text[]) AS t (name)
        JOIN pg_index i ON i.indrelid = to_regclass(t.name)
        JOIN pg_class c ON c.oid = i.indexrelid
      ORDER BY c.relname`,
    values: [tables],
  });
  const byTable = new Map<string, Map<string, string[]>>(tables.map((table) => [table, new Map()]));
  for (const [table, name, shape] of rows) {
    const byShape = byTable.get(table)!;
    byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
  }
  return byTable;
}
