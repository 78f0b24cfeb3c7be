import { sql, type Migration } from 'kysely';

export const calendarTables: Migration = {
  up: async (db) => {
    await sql`
      create table calendars (
        calendar_id text primary key,
        year integer not null unique,
        holidays jsonb not null,
        swap_workdays jsonb not null,
        revision integer not null
      )`.execute(db);
  },
};
