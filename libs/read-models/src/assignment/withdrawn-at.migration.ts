import { sql, type Migration } from 'kysely';

/** When an assignment was withdrawn; of those that were before this column came, the history knows it. */
export const assignmentWithdrawnAt: Migration = {
  up: async (db) => {
    await sql`alter table assignments add column withdrawn_at timestamptz`.execute(db);
    await sql`
      update assignments as a set withdrawn_at = h.occurred_at
      from history as h
      where a.status = 'withdrawn' and h.subject_id = a.assignment_id and h.type = 'AssignmentWithdrawn.v1'`.execute(
      db,
    );
  },
};
