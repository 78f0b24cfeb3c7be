import { sql, type Migration } from 'kysely';

/** What inspectors read. It stands beside the event log: reading changes nothing, and happens far more often. */
export const readingMigrations: Readonly<Record<string, Migration>> = {
  '2026-11-26-inspector-readings': {
    async up(db) {
      await sql`
        CREATE TABLE inspector_readings (
          user_id      text        NOT NULL,
          unit_id      text        NOT NULL,
          day          date        NOT NULL,
          subject_kind text        NOT NULL,
          subject_id   text        NOT NULL,
          question     text        NOT NULL,
          first_at     timestamptz NOT NULL,
          last_at      timestamptz NOT NULL,
          times        integer     NOT NULL,
          PRIMARY KEY (user_id, day, subject_kind, subject_id, question, unit_id)
        )`.execute(db);
      await sql`CREATE INDEX inspector_readings_in_order ON inspector_readings (first_at, user_id)`.execute(db);
      await sql`CREATE INDEX inspector_readings_of_subject ON inspector_readings (subject_id, first_at)`.execute(db);
    },
  },
  '2026-11-27-inspector-readings-of-units': {
    async up(db) {
      await sql`CREATE INDEX inspector_readings_of_unit ON inspector_readings (unit_id, first_at)`.execute(db);
    },
  },
};
