import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Which generation of the database this program can work on. Raised in the release that no longer uses what a later
 * one will take away.
 */
export const SCHEMA_GENERATION = 1;

/** A newer version has taken away what this program still uses. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';
  readonly code = 'schema-too-new';
  constructor(
    readonly least: number,
    readonly own: number,
  ) {
    super(
      `The database belongs to a newer version of the program (generation ${least}, this one knows ${own}): start the newer version.`,
    );
  }
}

/** The table with the least generation that the database still serves; none or empty is the first. */
export const schemaGenerationTable: Migration = {
  up: async (db) => {
    await sql`CREATE TABLE schema_generation (least integer NOT NULL)`.execute(db);
  },
};

/** @throws SchemaTooNew */
export async function demandGeneration(db: Kysely<unknown>, own: number): Promise<void> {
  const table = await sql<{ present: boolean }>`
    select to_regclass('schema_generation') is not null as present`.execute(db);
  if (!table.rows[0]?.present) return;
  const { rows } = await sql<{ least: number | null }>`select max(least) as least from schema_generation`.execute(db);
  const least = rows[0]?.least ?? 1;
  if (least > own) throw new SchemaTooNew(least, own);
}

/** The step as it is, which says in the same transaction what programs need from now on. */
export function leavingBehind(step: Migration, needsGeneration: number): Migration {
  return {
    up: async (db) => {
      await step.up(db);
      await sql`insert into schema_generation (least) values (${needsGeneration})`.execute(db);
    },
  };
}
