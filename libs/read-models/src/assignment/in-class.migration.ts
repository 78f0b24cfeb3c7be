import { sql, type Migration } from 'kysely';

/**
 * A page of a class is read from its beginning, however many assignments there are. On a table that is filled already
 * only the projection waits while it is built, about a second a million rows; docs/adr/0013 says why not concurrently.
 */
export const assignmentsInClass: Migration = {
  up: async (db) => {
    await sql`
      create index assignments_in_class
        on assignments (follow_up, (coalesce(due_at, 'infinity'::timestamptz)), assignment_id)`.execute(db);
  },
};
