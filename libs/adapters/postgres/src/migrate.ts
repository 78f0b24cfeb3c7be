import { Kysely, Migrator, PostgresDialect, sql, type Migration } from 'kysely';
import type { Pool } from './pool.js';

/** Steps by name; names sort in the order in which the steps apply (`2026-11-22-events`). Forward only. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings the database up to the given migrations, all in one transaction. Several processes may call it at once:
 * one does the work, the others wait for it.
 */
export async function migrate(pool: Pool, migrations: Migrations): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...(await alreadyApplied(db)), ...migrations }) },
    // Libraries contribute their own steps; one library's newest may sort before another's oldest.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * Steps that the database has seen count as known even where this call does not bring them: during a rolling
 * update an older process meets a newer database, and migrations are written so that this is safe.
 */
async function alreadyApplied(db: Kysely<unknown>): Promise<Record<string, Migration>> {
  const table = await sql<{ present: boolean }>`select to_regclass('kysely_migration') is not null as present`.execute(
    db,
  );
  if (!table.rows[0]?.present) return {};
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => {} }]));
}
