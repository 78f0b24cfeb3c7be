import { sql, type Migration } from 'kysely';

/**
 * Letters that are to go out, or went. No events: that a letter was sent changes nothing in the business. No queue
 * either: the queue that carries them may be emptied, and then they are put into it again from here.
 */
export const lettersMigrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-letters': {
    up: async (db) => {
      await sql`
        create table letters (
          letter_id     text        primary key,
          recipient     text        not null,
          occasion      text        not null,
          assignment_id text        not null,
          noted_at      timestamptz not null,
          settled_at    timestamptz,
          refusal       text
        )`.execute(db);
      await sql`create index letters_unsettled on letters (noted_at) where settled_at is null`.execute(db);
    },
  },
};
