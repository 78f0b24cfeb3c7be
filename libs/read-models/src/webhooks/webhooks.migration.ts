import { sql, type Migration } from 'kysely';

export const webhookTables: Migration = {
  up: async (db) => {
    await sql`alter table notices add column webhook_id text`.execute(db);
    await sql`
      create table webhooks (
        webhook_id text primary key,
        address text not null,
        description text not null,
        topics jsonb not null,
        unit_id text,
        status text not null,
        off_cause text,
        off_reason text,
        status_since timestamptz not null,
        registered_at timestamptz not null,
        registered_by text not null,
        revision integer not null
      )`.execute(db);
  },
};
