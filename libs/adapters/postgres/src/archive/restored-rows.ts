import type pg from 'pg';
import { hasTable } from '../has-table.js';
import type { Pool } from '../pool.js';
import { linesOf, pagesOf, type ArchivedTable } from './archived-rows.js';

/** The database that was to be filled from an archive holds something already. */
export class PlaceNotEmpty extends Error {
  override readonly name = 'PlaceNotEmpty';
  constructor(readonly table: string) {
    super(`The database is not empty, there are rows in ${table}: a back-up is restored into an empty place only.`);
  }
}

/** Lines of one table, as {@link DatabaseSnapshot.lines} gave them, in parts of any size. */
export interface RestoredTable {
  readonly table: ArchivedTable;
  readonly lines: AsyncIterable<readonly string[]>;
}

/**
 * Looks before anything is read or brought; {@link restoreRows} looks again, when nobody can write any more.
 * @throws PlaceNotEmpty
 */
export async function demandEmpty(connection: pg.ClientBase | Pool, tables: readonly ArchivedTable[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await connection.query(`${linesOf(table)} LIMIT 1`);
    if (rows.length > 0) throw new PlaceNotEmpty(table.name);
  }
}

/**
 * Puts the rows back, all or none; `check` sees, within the same transaction, what the database makes of them.
 * @throws PlaceNotEmpty
 */
export async function restoreRows(
  pool: Pool,
  tables: readonly RestoredTable[],
  check: (table: ArchivedTable, lines: AsyncGenerator<string[]>) => Promise<void>,
): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    for (const { table } of tables) {
      if (!(await hasTable(connection, table.name))) throw new Error(`There is no table ${table.name} to restore into`);
      // Nobody writes meanwhile; a program that works on this database waits, or is waited for.
      await connection.query(`LOCK TABLE ${table.name} IN SHARE ROW EXCLUSIVE MODE`);
    }
    await demandEmpty(
      connection,
      tables.map(({ table }) => table),
    );
    for (const { table, lines } of tables) {
      const columns = table.columns.join(', ');
      const text = `INSERT INTO ${table.name} (${columns})
        SELECT ${columns} FROM json_populate_recordset(NULL::${table.name}, $1::json)`;
      for await (const part of lines) await connection.query(text, [`[${part.join(',')}]`]);
      await check(table, pagesOf(connection, table));
    }
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}
