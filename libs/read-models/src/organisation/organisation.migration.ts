import { sql, type Migration } from 'kysely';

export const organisationTables: Migration = {
  up: async (db) => {
    await sql`
      create table units (
        unit_id text primary key,
        code text not null,
        name text not null,
        search_text text not null,
        kind text not null,
        parent_id text,
        established_on date not null,
        dissolved_on date,
        revision integer not null
      )`.execute(db);
    await sql`create index units_by_parent on units (parent_id)`.execute(db);
    await sql`create index units_in_order on units (search_text, unit_id)`.execute(db);
    await sql`create index units_by_word on units using gin (to_tsvector('simple', search_text))`.execute(db);
    await sql`
      create table unit_groups (
        group_id text primary key,
        code text not null,
        name text not null,
        aliases jsonb not null,
        selector jsonb not null,
        include jsonb not null,
        exclude jsonb not null,
        revision integer not null
      )`.execute(db);
  },
};
