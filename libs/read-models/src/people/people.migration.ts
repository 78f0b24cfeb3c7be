import { sql, type Migration } from 'kysely';

export const peopleTables: Migration = {
  up: async (db) => {
    await sql`
      create table users (
        user_id text primary key,
        login text not null,
        display_name text not null,
        unit_id text not null,
        role text not null,
        email text,
        disabled boolean not null,
        revision integer not null
      )`.execute(db);
    await sql`create index users_in_order on users (login, user_id)`.execute(db);
    await sql`create index users_by_unit on users (unit_id, login, user_id)`.execute(db);
  },
};
