import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Connections of a floor: as many as a careful hand would give a database of two cores. */
export const FLOOR_CONNECTIONS = 16;

/** The same table as the event store's, written by hand and without its rules. */
const TABLES = `
  CREATE TABLE floor_events (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream text NOT NULL, revision integer NOT NULL,
    id uuid NOT NULL UNIQUE, type text NOT NULL, data json NOT NULL, meta json NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(), UNIQUE (stream, revision));
  CREATE TABLE floor_rows (
    key text PRIMARY KEY, status text NOT NULL, due_at timestamptz, changed integer NOT NULL, data json NOT NULL)`;

const INSERT_EVENT = `INSERT INTO floor_events (stream, revision, id, type, data, meta) VALUES ($1, $2, $3, $4, $5, $6)`;

const INSERT_EVENT_AND_ROW = `
  WITH event AS (${INSERT_EVENT})
  INSERT INTO floor_rows (key, status, changed, data) VALUES ($1, $4, 1, $5)
  ON CONFLICT (key) DO UPDATE SET status = excluded.status, changed = floor_rows.changed + 1, data = excluded.data`;

const BULK = `
  WITH given AS (SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[]) AS g(stream, id, data, meta)),
  event AS (
    INSERT INTO floor_events (stream, revision, id, type, data, meta)
    SELECT stream, 0, id, 'AssignmentGiven.v1', data::json, meta::json FROM given)
  INSERT INTO floor_rows (key, status, due_at, changed, data)
  SELECT stream, 'given', now() + interval '30 days', 1, data::json FROM given`;

export interface FloorEvent {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

/** What hand-written SQL through `pg` does on the same server: no decisions, no order, no idempotency. */
export class Floor {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(url: string, connections = FLOOR_CONNECTIONS): Promise<Floor> {
    const pool = new pg.Pool({ connectionString: url, max: connections });
    await pool.query(TABLES);
    // Connecting is no part of what is measured.
    const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
    for (const client of clients) client.release();
    return new Floor(pool);
  }

  insertEvent({ stream, revision, type, data, meta }: FloorEvent): Promise<unknown> {
    const values = [stream, revision, randomUUID(), type, data, meta];
    return this.pool.query({ name: 'event', text: INSERT_EVENT, values });
  }

  insertEventAndRow({ stream, revision, type, data, meta }: FloorEvent): Promise<unknown> {
    const values = [stream, revision, randomUUID(), type, data, meta];
    return this.pool.query({ name: 'event-and-row', text: INSERT_EVENT_AND_ROW, values });
  }

  /** All in one statement and one transaction. */
  insertInBulk(events: readonly FloorEvent[]): Promise<unknown> {
    const values = [
      events.map(({ stream }) => stream),
      events.map(() => randomUUID()),
      events.map(({ data }) => data),
      events.map(({ meta }) => meta),
    ];
    return this.pool.query(BULK, values);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
