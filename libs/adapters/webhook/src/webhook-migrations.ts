import { sql, type Migration } from 'kysely';

/**
 * What of webhooks stands beside the log: the secrets, which are no event, and what was told or is to be told. A
 * secret is kept as it is, for each message is signed with it.
 */
export const webhookMigrations: Readonly<Record<string, Migration>> = {
  '2026-12-02-webhooks': {
    async up(db) {
      await sql`
        CREATE TABLE webhook_receivers (
          webhook_id      text        PRIMARY KEY,
          secret          text        NOT NULL,
          revision        integer     NOT NULL,
          previous_secret text,
          previous_until  timestamptz,
          failing_since   timestamptz
        )`.execute(db);
      await sql`
        CREATE TABLE webhook_deliveries (
          delivery_id text        PRIMARY KEY,
          webhook_id  text        NOT NULL,
          topic       text        NOT NULL,
          body        text        NOT NULL,
          noted_at    timestamptz NOT NULL,
          status      text        NOT NULL,
          tries       integer     NOT NULL,
          next_try_at timestamptz,
          tried_at    timestamptz,
          answer_code integer,
          took_ms     integer,
          fault       text
        )`.execute(db);
      await sql`CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_try_at)
        WHERE next_try_at IS NOT NULL`.execute(db);
      await sql`CREATE INDEX webhook_deliveries_in_order
        ON webhook_deliveries (webhook_id, noted_at, delivery_id)`.execute(db);
      await sql`CREATE INDEX webhook_deliveries_by_age ON webhook_deliveries (noted_at)`.execute(db);
    },
  },
};
