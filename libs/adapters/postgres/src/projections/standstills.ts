import { sql } from 'kysely';
import type { SkippedEvent, Standstill } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import type { Migrations } from '../migrate.js';

/** Where runners stand still, and what they were told to pass over. */
export const standstillMigrations: Migrations = {
  '2026-11-24-standstills': {
    async up(db) {
      await sql`
        CREATE TABLE standstills (
          runner   text        PRIMARY KEY,
          event_id uuid        NOT NULL,
          position bigint      NOT NULL,
          reason   text        NOT NULL,
          noted_at timestamptz NOT NULL DEFAULT clock_timestamp()
        )`.execute(db);
      await sql`
        CREATE TABLE skipped_events (
          runner     text        NOT NULL,
          event_id   uuid        NOT NULL,
          position   bigint      NOT NULL,
          reason     text        NOT NULL,
          skipped_by text        NOT NULL,
          skipped_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          PRIMARY KEY (runner, event_id)
        )`.execute(db);
    },
  },
};

/** For runner $1: the rebuilt rows were made from every event. */
export const FORGET_SKIPS = 'DELETE FROM skipped_events WHERE runner = $1';

/** A reason may quote what PostgreSQL cannot keep as text. */
const asText = (words: string): string => words.replaceAll('\0', '\\0');

export async function noteStandstill(
  connection: DedicatedConnection,
  { runner, eventId, position, reason }: Omit<Standstill, 'notedAt'>,
): Promise<void> {
  await connection.rows({
    text: `
      INSERT INTO standstills (runner, event_id, position, reason) VALUES ($1, $2, $3, $4)
      ON CONFLICT (runner) DO UPDATE SET event_id = excluded.event_id, position = excluded.position,
        reason = excluded.reason, noted_at = excluded.noted_at`,
    values: [runner, eventId, position, asText(reason)],
  });
}

export async function readStandstills(connection: DedicatedConnection): Promise<Standstill[]> {
  const rows = await connection.rows<[string, string, number, string, string]>({
    text: `
      SELECT s.runner, s.event_id, s.position, s.reason, s.noted_at
      FROM standstills s LEFT JOIN checkpoints c ON c.runner = s.runner
      WHERE s.position > coalesce(c.position, 0) ORDER BY s.runner COLLATE "C"`,
  });
  return rows.map(([runner, eventId, position, reason, notedAt]) => {
    return { runner, eventId, position, reason, notedAt };
  });
}

/** The first decision about an event stands. */
export async function writeSkip(
  connection: DedicatedConnection,
  { runner, eventId, position, reason, skippedBy }: Omit<SkippedEvent, 'skippedAt'>,
): Promise<void> {
  // A person's decision waits for the disk, unlike what comes back from the log.
  await connection.transaction([
    { text: 'SET LOCAL synchronous_commit = on' },
    {
      text: `
        INSERT INTO skipped_events (runner, event_id, position, reason, skipped_by) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING`,
      values: [runner, eventId, position, asText(reason), skippedBy],
    },
  ]);
}

export async function readSkips(connection: DedicatedConnection): Promise<SkippedEvent[]> {
  const rows = await connection.rows<[string, string, number, string, string, string]>({
    name: 'skipped-events',
    text: `
      SELECT runner, event_id, position, reason, skipped_by, skipped_at
      FROM skipped_events ORDER BY runner COLLATE "C", position`,
  });
  return rows.map(([runner, eventId, position, reason, skippedBy, skippedAt]) => {
    return { runner, eventId, position, reason, skippedBy, skippedAt };
  });
}
