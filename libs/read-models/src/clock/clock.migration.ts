import { sql, type Migration } from 'kysely';

/** Who held the clock of each assignment when, and sums of it by unit; its projection fills them from the log. */
export const clockTables: Migration = {
  up: async (db) => {
    await sql`
      create table assignment_clocks (
        assignment_id text primary key,
        unit_id text not null,
        giver_unit_id text not null,
        status text not null,
        suspended boolean not null,
        asked boolean not null,
        due_at timestamptz,
        intervals jsonb not null
      ) with (fillfactor = 80)`.execute(db);
    await sql`
      create table clock_days (
        unit_id text not null,
        holder text not null,
        charge text not null,
        edge text not null,
        day date not null,
        n integer not null,
        primary key (unit_id, day, holder, charge, edge)
      ) with (fillfactor = 70)`.execute(db);
    await sql`create table clock_days_below (like clock_days including all) with (fillfactor = 70)`.execute(db);
  },
};
