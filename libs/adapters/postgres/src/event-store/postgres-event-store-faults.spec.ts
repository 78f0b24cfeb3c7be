import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, StoreUnavailable, type StreamAppend } from '#event-sourcing';
import { eventStoreMigrations, PostgresEventStore, UnstorableEvent } from '#adapters/postgres';
import { newEvent, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
let store: PostgresEventStore;

beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query('TRUNCATE events');
  store = new PostgresEventStore(database.pool, { timeout: 400, pollingInterval: 50 });
});
afterEach(() => store.close());

const one = (stream: string, type = 'A.v1', data: object = {}): StreamAppend => ({
  stream,
  expectedRevision: NO_STREAM,
  events: [newEvent(type, data)],
});

/** Cuts the store's connections whose name contains `name`. */
const cut = (name: string) =>
  database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'thong-suot %' || $1 || '%'`,
    [name],
  );

/** Runs `work` while nobody can append. */
async function whileNobodyCanAppend(work: () => Promise<void>): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE events IN ACCESS EXCLUSIVE MODE');
    await work();
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const writerWaits = async () => {
  for (;;) {
    const { rowCount } = await database.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%writer' AND wait_event_type = 'Lock'`,
    );
    if (rowCount) return;
  }
};

/** As a client does whose answer was lost. */
async function appendUntilAcknowledged(append: StreamAppend): Promise<void> {
  for (;;) {
    try {
      await store.append(append);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}

describe('PostgresEventStore in trouble', () => {
  it('says that the outcome is unknown when its connection breaks, and takes the repeat', async () => {
    const append = one('unit-1');
    await whileNobodyCanAppend(async () => {
      const lost = store.append(append);
      const outcome = expect(lost).rejects.toBeInstanceOf(StoreUnavailable);
      await writerWaits();
      await cut('writer');
      await outcome;
    });
    expect(await store.append(append)).toMatchObject({ revision: 0 });
    expect(await store.readStream('unit-1')).toHaveLength(1);
  });

  it('does not wait for ever, and writes once what is repeated after an unknown outcome', async () => {
    const appends = [one('unit-1'), one('unit-2')];
    await whileNobodyCanAppend(async () => {
      await expect(store.appendMany(appends)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.readStream('unit-1')).rejects.toBeInstanceOf(StoreUnavailable);
    });
    const outcomes = await store.appendMany(appends);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await store.readAll(START, 10)).toHaveLength(2);
  });

  it('goes on following after every connection was cut', async () => {
    const subscription = store.subscribe(START);
    const batches = subscription[Symbol.asyncIterator]();
    await store.append(one('unit-1'));
    expect((await batches.next()).value).toMatchObject({ events: [{ stream: 'unit-1' }] });
    const next = batches.next();
    await cut('');
    await appendUntilAcknowledged(one('unit-2'));
    expect((await next).value).toMatchObject({ events: [{ stream: 'unit-2' }] });
    subscription.close();
  });

  it.each([
    ['a NUL character', { text: 'a\0b' }],
    ['half a character', { text: 'a\ud83d' }],
    ['a bigint', { n: 1n }],
  ])('refuses %s, and only that', async (_, data) => {
    const outcomes = await Promise.allSettled([
      store.append(one('unit-1')),
      store.append(one('unit-2', 'Bad.v1', data)),
      store.append(one('unit-3')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { code: 'unstorable-event', what: 'Bad.v1' } });
    expect(await store.readStream('unit-2')).toEqual([]);
  });

  it('refuses ids that are no UUIDs and stream names that are no text', async () => {
    const append = one('unit-1');
    const named = { ...append, events: [{ ...append.events[0]!, id: 'first' }] };
    await expect(store.append(named)).rejects.toBeInstanceOf(UnstorableEvent);
    await expect(store.append(one('unit-\0'))).rejects.toBeInstanceOf(UnstorableEvent);
    expect(await store.readStream('unit-\0')).toEqual([]);
  });

  it('refuses an event id that another stream has, without harm to its neighbours', async () => {
    const first = one('unit-1');
    await store.append(first);
    const outcomes = await Promise.allSettled([
      store.append(one('unit-2')),
      store.append({ ...first, stream: 'unit-3' }),
      store.append(one('unit-4')),
      store.append({ ...first, expectedRevision: 5 }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(outcomes[1]).toMatchObject({ reason: { name: 'UnstorableEvent' } });
    expect(outcomes[3]).toMatchObject({ reason: { name: 'StaleRevision', actual: 0 } });
  });

  it('never lets recorded time run backwards, though a clock does', async () => {
    const times = ['2026-11-22T05:00:00.000Z', '2026-11-22T04:00:00.000Z', '2026-11-22T05:00:01.000Z'];
    for (const [index, time] of times.entries()) {
      const own = new PostgresEventStore(database.pool, { clock: { now: () => new Date(time) } });
      await own.append(one(`unit-${index}`));
      await own.close();
    }
    const log = await store.readAll(START, 10);
    expect(log.map(({ meta }) => meta.recordedAt)).toEqual([times[0], times[0], times[2]]);
  });

  it('refuses calls after it was closed, and finishes those before', async () => {
    const own = new PostgresEventStore(database.pool);
    const append = one('unit-1');
    const asked = own.append(append);
    await own.close();
    expect(await asked).toMatchObject({ revision: 0 });
    await expect(own.append(one('unit-2'))).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
