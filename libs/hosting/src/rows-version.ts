import { sql } from 'kysely';
import type { ReadModels } from '#read-models';

/** Tells whether a table's rows changed: each change of a row raises its stream's revision. */
export async function rowsVersion(db: ReadModels, table: 'units' | 'unitGroups' | 'calendars'): Promise<string> {
  const { count, revisions } = await db
    .selectFrom(table)
    .select([sql<number>`count(*)`.as('count'), sql<number>`coalesce(sum(revision), 0)`.as('revisions')])
    .executeTakeFirstOrThrow();
  return `${count}/${revisions}`;
}
