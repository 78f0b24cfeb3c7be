import { Kysely, Migrator, PostgresDialect, sql, type Migration } from 'kysely';
import type { Pool } from './pool.js';
import { LOCK_PATIENCE, whileLocked, withLockTimeout, type LockPatience } from './schema-step-lock.js';
import { demandGeneration, leavingBehind, SCHEMA_GENERATION, schemaGenerationTable } from './schema-generation.js';

/** A step that takes something away says which generation of programs no longer uses it; one that only adds does not. */
export interface MigrationStep extends Migration {
  readonly needsGeneration?: number;
}

/** Steps by name; names sort in the order in which the steps apply (`2026-11-22-events`). Forward only. */
export type Migrations = Readonly<Record<string, MigrationStep>>;

const OWN_STEPS: Migrations = { '2026-11-22-schema-generation': schemaGenerationTable };

/**
 * Brings the database up to the given migrations, all in one transaction. Several processes may call it at once:
 * one does the work, the others wait for it. A table that others hold is not waited for to the end, for whoever comes
 * to it meanwhile waits as well: the attempt is given up and repeated.
 * @throws SchemaTooNew where a newer program has taken away what one of this generation still uses
 * @throws SchemaStepBlocked where a table was held all the time
 */
export async function migrate(
  pool: Pool,
  migrations: Migrations,
  generation = SCHEMA_GENERATION,
  patience: LockPatience = LOCK_PATIENCE,
): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  await demandGeneration(db, generation);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...(await alreadyApplied(db)), ...stepsOf(migrations, patience) }) },
    // Libraries contribute their own steps; one library's newest may sort before another's oldest.
    allowUnorderedMigrations: true,
  });
  await whileLocked(db, patience, async () => (await migrator.migrateToLatest()).error);
  // Once more: a newer program may have been at work while this one waited for its turn.
  await demandGeneration(db, generation);
}

function stepsOf(migrations: Migrations, { timeout }: LockPatience): Record<string, Migration> {
  const steps = Object.entries({ ...OWN_STEPS, ...migrations });
  return Object.fromEntries(
    steps.map(([name, step]) => {
      const whole = step.needsGeneration ? leavingBehind(step, step.needsGeneration) : step;
      return [name, withLockTimeout(whole, timeout)];
    }),
  );
}

/**
 * Steps that the database has seen count as known even where this call does not bring them: during a rolling
 * update an older process meets a newer database. Steps that only add are safe for it; after one that takes something
 * away it is told that it is too old.
 */
async function alreadyApplied(db: Kysely<unknown>): Promise<Record<string, Migration>> {
  const table = await sql<{ present: boolean }>`select to_regclass('kysely_migration') is not null as present`.execute(
    db,
  );
  if (!table.rows[0]?.present) return {};
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => {} }]));
}
