import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { START, StoreUnavailable, type RecordedEvent } from '#event-sourcing';
import { eventStoreMigrations, PostgresEventStore, PostgresLogImport, UnstorableEvent } from '#adapters/postgres';
import { newEvent, testDatabase, type TestDatabase } from '#testing';
import { APPEND_LOCK } from '../event-store-migrations.js';

let database: TestDatabase;
let log: PostgresLogImport;

beforeEach(async () => {
  database = await testDatabase(eventStoreMigrations);
  log = new PostgresLogImport(database.pool);
});
afterEach(async () => {
  await log.close();
  await database.close();
});

/** Of a log whose clock jumped back and whose positions have gaps. */
function logged(count: number): RecordedEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const { id, type, data, meta } = newEvent('Thing.v1', { n, words: `số ${n}` });
    const recordedAt = new Date(Date.UTC(2026, 0, 1) - n * 1_234).toISOString();
    return {
      id,
      type,
      data,
      stream: `thing-${n % 3}`,
      revision: Math.floor(n / 3),
      position: n * 70 + 9,
      meta: { ...meta, recordedAt },
    };
  });
}

/** Positions are the store's own. */
const withoutPositions = (events: readonly RecordedEvent[]) => events.map((event) => ({ ...event, position: null }));

describe('PostgresLogImport', () => {
  it('keeps order, ids, revisions and the instants of recording, even where time runs backwards', async () => {
    const events = logged(50);
    await log.add(events.slice(0, 20));
    await log.add(events.slice(20));
    const kept = await log.log.readAll(START, 100);
    expect(withoutPositions(kept)).toEqual(withoutPositions(events));
    expect(kept.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  });

  it('leaves what is there as it is, and the store goes on behind it with its own clock', async () => {
    const events = logged(9);
    await log.add(events.slice(0, 6));
    await log.add(events.slice(3));
    const kept = await log.log.readAll(START, 100);
    expect(withoutPositions(kept)).toEqual(withoutPositions(events));
    expect(kept.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    const store = new PostgresEventStore(database.pool);
    const { position } = await store.append({ stream: 'thing-0', expectedRevision: 2, events: [newEvent('Thing.v1')] });
    expect(position).toBe(await store.lastPosition());
    expect((await store.readStream('thing-0')).map(({ revision }) => revision)).toEqual([0, 1, 2, 3]);
    await store.close();
  });

  it('refuses another event in a place that is taken, and what cannot be kept as text', async () => {
    const events = logged(3);
    await log.add(events);
    const other = { ...events[1]!, ...newEvent('Thing.v1'), meta: events[1]!.meta };
    await expect(log.add([other])).rejects.toThrow('events_stream_revision_key');
    await expect(log.add([{ ...other, revision: 7, data: { text: '\0' } }])).rejects.toBeInstanceOf(UnstorableEvent);
    expect(await log.log.readAll(START, 10)).toHaveLength(3);
  });

  it('says that the outcome is unknown where the connection breaks', async () => {
    const connection = await database.pool.connect();
    await connection.query('SELECT pg_advisory_lock($1)', [APPEND_LOCK]);
    const refused = expect(log.add(logged(1))).rejects.toBeInstanceOf(StoreUnavailable);
    // It waits for its turn, so that it is cut in the middle.
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'thong-suot log import' AND wait_event = 'advisory'`;
    while ((await connection.query(cut)).rowCount === 0);
    await refused;
    connection.release(true);
    await log.add(logged(1));
    expect(await log.log.readAll(START, 10)).toHaveLength(1);
  });
});
