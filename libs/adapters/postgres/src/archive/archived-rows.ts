import type pg from 'pg';
import { hasTable } from '../has-table.js';
import { connectionLike, type Pool } from '../pool.js';

/** A table as it goes into an archive and comes out again: one JSON object a row, keyed by column. */
export interface ArchivedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that put the rows in one order and no other. */
  readonly order: string;
  /** Rows that have one of these values in that column stay out. */
  readonly except?: { readonly column: string; readonly values: readonly string[] };
}

/** Rows that are fetched at a time. */
const PAGE = 2_000;

/** What a database held at one instant, however long the reading takes; nobody who writes meanwhile is held up. */
export interface DatabaseSnapshot {
  /** Names of the migrations it has seen. */
  migrations(): Promise<string[]>;
  /** A line a row, without line ends, in the table's order; none where there is no such table. */
  lines(table: ArchivedTable): AsyncGenerator<string[]>;
  close(): Promise<void>;
}

export async function openSnapshot(pool: Pool): Promise<DatabaseSnapshot> {
  const connection = connectionLike(pool, { application_name: 'thong-suot back-up' });
  await connection.connect();
  await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // The snapshot is taken by the first statement that reads.
  await connection.query('SELECT 1 FROM pg_class LIMIT 1');
  return {
    migrations: async () => {
      if (!(await hasTable(connection, 'kysely_migration'))) return [];
      const { rows } = await connection.query<{ name: string }>('SELECT name FROM kysely_migration ORDER BY name');
      return rows.map(({ name }) => name);
    },
    lines: async function* (table) {
      if (await hasTable(connection, table.name)) yield* pagesOf(connection, table);
    },
    close: () => connection.end(),
  };
}

/** Lines of a table within the transaction that the connection is in. */
export async function* pagesOf(connection: pg.ClientBase, table: ArchivedTable): AsyncGenerator<string[]> {
  await connection.query(`DECLARE archived NO SCROLL CURSOR FOR ${linesOf(table)}`);
  for (;;) {
    const { rows } = await connection.query<[string]>({ text: `FETCH ${PAGE} FROM archived`, rowMode: 'array' });
    if (rows.length === 0) break;
    yield rows.map(([line]) => line);
  }
  await connection.query('CLOSE archived');
}

/** JSON of events is carried over letter by letter; line ends in it can only stand between tokens. */
export function linesOf({ name, columns, order, except }: ArchivedTable): string {
  const out = except?.values.map((value) => `'${value.replaceAll("'", "''")}'`) ?? [];
  const where = except && out.length > 0 ? `WHERE ${except.column} NOT IN (${out.join(', ')})` : '';
  return `SELECT replace(row_to_json(r)::text, E'\\n', ' ')
    FROM (SELECT ${columns.join(', ')} FROM ${name} ${where} ORDER BY ${order}) r`;
}
