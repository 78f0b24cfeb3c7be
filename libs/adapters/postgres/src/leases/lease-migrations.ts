import { sql } from 'kysely';
import type { Migrations } from '../migrate.js';

/**
 * Leases, and who is there to hold them. The token beside a checkpoint is the newest that was shown with it: a process
 * of an older version shows none and moves a checkpoint as it always did.
 */
export const leaseMigrations: Migrations = {
  '2026-11-23-leases': {
    async up(db) {
      await sql`
        CREATE TABLE leases (
          name   text        PRIMARY KEY,
          holder text        NOT NULL,
          token  bigint      NOT NULL,
          until  timestamptz NOT NULL
        ) WITH (fillfactor = 50)`.execute(db);
      await sql`
        CREATE TABLE lease_members (
          holder text        PRIMARY KEY,
          names  text[]      NOT NULL,
          until  timestamptz NOT NULL
        ) WITH (fillfactor = 50)`.execute(db);
      await sql`ALTER TABLE checkpoints ADD COLUMN token bigint NOT NULL DEFAULT 0`.execute(db);
    },
  },
};
