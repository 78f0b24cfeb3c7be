import { sql, type Migration } from 'kysely';

export const noticeTables: Migration = {
  up: async (db) => {
    await sql`
      create table notices (
        notice_id text primary key,
        told text not null,
        told_unit_id text,
        kind text not null,
        assignment_id text,
        directive_id text,
        rung text,
        reason text,
        at timestamptz not null,
        position bigint not null
      )`.execute(db);
    await sql`
      create index notices_of_unit on notices (told_unit_id, position) where told_unit_id is not null`.execute(db);
    // A unit that gave little is found by its assignments, one that gave most of all by walking back in time.
    await sql`create index notices_of_assignment on notices (assignment_id, told) where told <> 'unit'`.execute(db);
    await sql`create index notices_in_order on notices (told, position) where told <> 'unit'`.execute(db);
  },
};
