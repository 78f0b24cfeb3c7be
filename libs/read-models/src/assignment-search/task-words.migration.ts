import { sql, type Migration } from 'kysely';

export const taskWordTables: Migration = {
  up: async (db) => {
    await sql`
      create table task_words (
        task_key text primary key,
        directive_id text not null,
        task_no text not null,
        issued_position bigint not null,
        search_text text not null
      )`.execute(db);
    await sql`create index tasks_by_word on task_words using gin (to_tsvector('simple', search_text))`.execute(db);
  },
};
