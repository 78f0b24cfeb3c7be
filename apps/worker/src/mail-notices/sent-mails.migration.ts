import { sql, type Migration } from 'kysely';

/** Letters that went out. No event: that a letter was sent changes nothing in the business. */
export const sentMailsMigrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-sent-mails': {
    up: async (db) => {
      await sql`create table sent_mails (mail_id text primary key, sent_at timestamptz not null default now())`.execute(
        db,
      );
    },
  },
};
