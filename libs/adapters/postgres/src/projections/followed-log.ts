import { sql } from 'kysely';
import { START, tablesOf, type EventStore, type Position, type Projection } from '#event-sourcing';
import type { Migrations } from '../migrate.js';
import type { Pool } from '../pool.js';

/** Says by which of its events the log is recognised that the checkpoints count in; empty until a log was moved. */
export const followedLogMigrations: Migrations = {
  '2026-11-24-followed-log': {
    async up(db) {
      await sql`
        CREATE TABLE followed_log (
          one      boolean PRIMARY KEY DEFAULT true CHECK (one),
          after    bigint  NOT NULL,
          event_id uuid    NOT NULL
        )`.execute(db);
    },
  },
};

/** An event and the place right before it: another log has another event there, or none. */
export interface LogMark {
  readonly after: Position;
  readonly eventId: string;
}

/** Null where the log was never moved. */
export async function readLogMark(pool: Pool): Promise<LogMark | null> {
  const { rows } = await pool.query<{ after: Position; event_id: string }>('SELECT after, event_id FROM followed_log');
  return rows[0] ? { after: rows[0].after, eventId: rows[0].event_id } : null;
}

export async function bearsMark(log: Pick<EventStore, 'readAll'>, { after, eventId }: LogMark): Promise<boolean> {
  const [event] = await log.readAll(after, 1);
  return event?.id === eventId;
}

/** Positions by runner. */
export async function allCheckpoints(pool: Pool): Promise<ReadonlyMap<string, Position>> {
  const { rows } = await pool.query<{ runner: string; position: Position }>('SELECT runner, position FROM checkpoints');
  return new Map(rows.map(({ runner, position }) => [runner, position]));
}

/**
 * From now on the checkpoints count in the log that bears the mark: given ones stand where they are told, those of the
 * projections before the first event, with their tables empty. All in one transaction, so that whoever runs them next,
 * a rebuild or a program that starts, makes them whole again. What was told to be passed over stays so.
 */
export async function followLog(
  pool: Pool,
  mark: LogMark,
  checkpoints: ReadonlyMap<string, Position>,
  projections: readonly Projection[],
): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query(`TRUNCATE ${projections.flatMap(tablesOf).join(', ')}`);
    const positions = new Map([...checkpoints, ...projections.map(({ name }): [string, Position] => [name, START])]);
    for (const [runner, position] of positions) {
      await connection.query('UPDATE checkpoints SET position = $2 WHERE runner = $1', [runner, position]);
    }
    await connection.query('DELETE FROM standstills');
    await connection.query(
      `INSERT INTO followed_log (after, event_id) VALUES ($1, $2)
       ON CONFLICT (one) DO UPDATE SET after = excluded.after, event_id = excluded.event_id`,
      [mark.after, mark.eventId],
    );
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}
