import type { EventStore, LogImport, RecordedEvent } from '#event-sourcing';
import { int4Array, jsonArray, textArray, uuidArray } from '../binary-arrays.js';
import { DedicatedConnection } from '../dedicated-connection.js';
import { APPEND_LOCK } from '../event-store-migrations.js';
import type { Pool } from '../pool.js';
import { asStoreError } from '../store-errors.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { assertStorableName, encodeEvent, type EncodedEvent } from './stored-events.js';

/** How much goes over in one statement, in characters of JSON. */
const MOST_AT_ONCE = 8_000_000;

/**
 * Writes rows beside the function that appends: that one stamps events and never lets time run backwards, while a log
 * is brought here with its times as they were. Its tables come with `eventStoreMigrations`.
 */
export class PostgresLogImport implements LogImport {
  private readonly store: PostgresEventStore;
  private readonly connection: DedicatedConnection;

  /** Takes connections like the pool's, outside its count. */
  constructor(pool: Pool) {
    this.store = new PostgresEventStore(pool);
    // What is lost with the machine is brought again; the end of an import is checked.
    this.connection = new DedicatedConnection(pool, 'log import', { settings: { synchronous_commit: 'off' } });
  }

  get log(): Pick<EventStore, 'readAll' | 'lastPosition'> {
    return this.store;
  }

  async add(events: readonly RecordedEvent[]): Promise<void> {
    for (const part of partsOf(events.map(encode))) {
      try {
        await this.connection.transaction([
          // A killed predecessor's last statement may still be on its way: it comes before or is seen.
          { text: 'SELECT pg_advisory_xact_lock($1)', values: [APPEND_LOCK] },
          { name: 'import-events', text: IMPORT, values: columnsOf(part) },
        ]);
      } catch (error) {
        throw asStoreError(error, part[0]!.event.type);
      }
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.store.close();
  }
}

const IMPORT = `
  INSERT INTO events (position, stream, revision, id, type, data, meta, recorded_at)
  SELECT base.last + row_number() OVER (ORDER BY a.n), a.stream, a.revision, a.id, a.type, a.data, a.meta,
    a.recorded_at::timestamptz
  FROM (SELECT coalesce(max(position), 0) AS last FROM events) base,
    unnest($1::text[], $2::integer[], $3::uuid[], $4::text[], $5::json[], $6::json[], $7::text[])
      WITH ORDINALITY AS a(stream, revision, id, type, data, meta, recorded_at, n)
  WHERE NOT EXISTS (SELECT FROM events e WHERE e.id = a.id)`;

interface Imported {
  readonly event: RecordedEvent;
  readonly encoded: EncodedEvent;
}

/** @throws UnstorableEvent */
function encode(event: RecordedEvent): Imported {
  assertStorableName(event.stream);
  const { recordedAt: _, ...meta } = event.meta;
  return { event, encoded: encodeEvent({ ...event, meta }) };
}

function partsOf(all: readonly Imported[]): Imported[][] {
  const parts: Imported[][] = [];
  let size = Infinity;
  for (const one of all) {
    const length = one.encoded.data.length + one.encoded.meta.length;
    if (size + length > MOST_AT_ONCE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(one);
    size += length;
  }
  return parts;
}

function columnsOf(part: readonly Imported[]): Buffer[] {
  return [
    textArray(part.map(({ event }) => event.stream)),
    int4Array(part.map(({ event }) => event.revision)),
    uuidArray(part.map(({ encoded }) => encoded.id)),
    textArray(part.map(({ encoded }) => encoded.type)),
    jsonArray(part.map(({ encoded }) => encoded.data)),
    jsonArray(part.map(({ encoded }) => encoded.meta)),
    textArray(part.map(({ event }) => event.meta.recordedAt)),
  ];
}
