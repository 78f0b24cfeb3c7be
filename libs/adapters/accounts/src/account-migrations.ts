import { sql, type Migration } from 'kysely';

/** Tables of credentials and sessions. They stand beside the event log: no secret ever becomes an event. */
export const accountMigrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-accounts': {
    async up(db) {
      await sql`
        CREATE TABLE credentials (
          user_id       text        PRIMARY KEY,
          password_hash text        NOT NULL,
          must_change   boolean     NOT NULL,
          changed_at    timestamptz NOT NULL
        )`.execute(db);
      await sql`
        CREATE TABLE sessions (
          token_hash bytea       PRIMARY KEY,
          session_id uuid        NOT NULL UNIQUE,
          user_id    text        NOT NULL,
          created_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL,
          revoked_at timestamptz,
          user_agent text
        )`.execute(db);
      await sql`CREATE INDEX sessions_of_user ON sessions (user_id, created_at)`.execute(db);
      await sql`CREATE INDEX sessions_by_expiry ON sessions (expires_at)`.execute(db);
      // The columns are those that rate-limiter-flexible expects.
      await sql`
        CREATE TABLE login_attempts (
          key    varchar(255) PRIMARY KEY,
          points integer      NOT NULL DEFAULT 0,
          expire bigint
        )`.execute(db);
    },
  },
  '2026-11-24-board-passes': {
    async up(db) {
      await sql`
        CREATE TABLE queue_board_passes (
          pass_hash  bytea       PRIMARY KEY,
          session_id uuid        NOT NULL,
          is_ticket  boolean     NOT NULL,
          expires_at timestamptz NOT NULL
        )`.execute(db);
    },
  },
  '2026-12-01-where-sessions-are': {
    async up(db) {
      await sql`
        ALTER TABLE sessions
          ADD COLUMN address text,
          ADD COLUMN last_used_at timestamptz,
          ADD COLUMN by_provider boolean NOT NULL DEFAULT false`.execute(db);
    },
  },
  '2026-12-01-personal-settings': {
    async up(db) {
      await sql`
        CREATE TABLE personal_settings (
          user_id       text    PRIMARY KEY,
          wants_letters boolean NOT NULL DEFAULT true,
          notice_seen   text
        )`.execute(db);
    },
  },
};
