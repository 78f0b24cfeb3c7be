import { sql, type Migration } from 'kysely';

/** Evaluations of a round or of a unit are listed as they were opened: a page is read from its end, and nothing sorted. */
export const evaluationLists: Migration = {
  up: async (db) => {
    await sql`create index evaluations_of_round_in_order on evaluations (round_id, position)`.execute(db);
    await sql`create index evaluations_of_unit_in_order on evaluations (unit_id, position)`.execute(db);
  },
};
