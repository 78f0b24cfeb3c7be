import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, PoisonEvent, runProjection, START, type NewEvent, type Projection } from '#event-sourcing';
import {
  eventStoreMigrations,
  PostgresEventStore,
  PostgresProjectionStore,
  rebuild,
  rebuildAll,
  RebuildRunning,
  rebuildsUnderWay,
} from '#adapters/postgres';
import { newEvent, testDatabase, thingHistory, things, thingTables, type TestDatabase, type ThingRow } from '#testing';

const TABLES = ['things', 'things_by_owner', 'things_by_moves'];

let database: TestDatabase;
let store: PostgresEventStore;
let rows: PostgresProjectionStore;

beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
  await database.pool.query(thingTables);
  rows = new PostgresProjectionStore(database.pool);
});
afterAll(async () => {
  await rows.close();
  await database.close();
});
beforeEach(async () => {
  await database.pool.query(
    `TRUNCATE events, checkpoints, skipped_events, standstills, thing_history, ${TABLES.join(', ')}`,
  );
  // A store may keep what it read: the log of a real one is never emptied.
  store = new PostgresEventStore(database.pool, { pollingInterval: 50 });
});
afterEach(() => store.close());

async function write(count: number, prefix = 'thing'): Promise<void> {
  const owners = ['x', 'y', null];
  await store.appendMany(
    Array.from({ length: count }, (_, no) => {
      const thingId = `${prefix}-${no}`;
      const events = [
        newEvent('ThingOpened.v1', { thingId, ownerId: owners[no % 3], openedOn: '2026-01-31' }),
        newEvent('ThingMoved.v1', { thingId, ownerId: owners[(no + 1) % 3] }),
        ...(no % 5 === 0 ? [newEvent('ThingClosed.v1', { thingId })] : []),
      ];
      return { stream: thingId, expectedRevision: NO_STREAM, events };
    }),
  );
}

async function contents(): Promise<unknown[]> {
  const all = TABLES.map((table) => database.pool.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  return (await Promise.all(all)).map((result) => result.rows as unknown);
}

async function runLive(projection: Projection = things): Promise<void> {
  const runner = runProjection(store, rows, projection);
  await runner.reached(await store.lastPosition(), 20_000);
  await runner.stop();
}

const indexNames = async () =>
  (
    await database.pool.query(
      `SELECT tablename, indexname FROM pg_indexes WHERE tablename = ANY($1) OR tablename LIKE '%rebuild' ORDER BY 1, 2`,
      [TABLES],
    )
  ).rows as unknown;

describe('rebuild', () => {
  it('makes the same rows and tallies as the live runner, whatever was wrong before', async () => {
    await write(1_500);
    await runLive();
    const live = await contents();
    await database.pool.query(`UPDATE things SET owner_id = 'wrong'; DELETE FROM things_by_owner`);
    const progress: number[] = [];
    await rebuild(database.pool, store, things, { onProgress: ({ done, total }) => progress.push(done / total) });
    expect(await contents()).toEqual(live);
    expect(progress.at(-1)).toBe(1);
    expect(await rows.load(things.name)).toBe(await store.lastPosition());
  });

  it('keeps the names of indexes and constraints and leaves no table behind', async () => {
    await write(10);
    const before = await indexNames();
    await rebuild(database.pool, store, things);
    await rebuild(database.pool, store, things);
    expect(await indexNames()).toEqual(before);
  });

  it('swaps under a live runner and a busy writer without losing an event', async () => {
    await write(300);
    const runner = runProjection(store, rows, things);
    let rebuilding = true;
    const writing = (async () => {
      for (let round = 0; rebuilding || round < 5; round++) await write(20, `late-${round}`);
    })();
    for (let round = 0; round < 3; round++) await rebuild(database.pool, store, things);
    rebuilding = false;
    await writing;
    await runner.reached(await store.lastPosition(), 20_000);
    await runner.stop();
    const live = await contents();
    await rebuild(database.pool, store, things);
    expect(await contents()).toEqual(live);
  });

  it('starts over after one that broke off half way, and leaves the live rows alone meanwhile', async () => {
    await write(50);
    await runLive();
    const live = await contents();
    const breaking = {
      lastPosition: () => store.lastPosition(),
      readAll: async () => Promise.reject(new Error('gone')),
    };
    await expect(rebuild(database.pool, breaking, things)).rejects.toThrow('gone');
    expect(await contents()).toEqual(live);
    await rebuild(database.pool, store, things);
    expect(await contents()).toEqual(live);
  });

  it('makes several read models in one pass', async () => {
    await write(200);
    await runLive();
    const live = await contents();
    await rebuildAll(database.pool, store, [things, thingHistory]);
    expect(await contents()).toEqual(live);
    const { rows: entries } = await database.pool.query('SELECT event_id FROM thing_history');
    expect(entries).toHaveLength(440);
    expect(await rows.load(thingHistory.name)).toBe(440);
  });

  it('makes the same of more rows than it keeps in memory', async () => {
    await write(6_000);
    await runLive();
    const live = await contents();
    await rebuild(database.pool, store, things, { mostRows: 1_000 });
    expect(await contents()).toEqual(live);
  });

  it('keeps texts with whatever separates values and rows', async () => {
    await write(1, 'tab\t line\n return\r back\\slash \\N "quoted" Thông Suốt');
    await runLive();
    const live = await contents();
    await rebuild(database.pool, store, things);
    expect(await contents()).toEqual(live);
  });

  it('finds a row again that it wrote at once, being named by its event', async () => {
    const noteOf = ({ id, data }: { id: string; data: object }) => ('noteId' in data ? String(data.noteId) : id);
    const notes: Projection = {
      ...thingHistory,
      name: 'notes.v1',
      keysOf: (event) => [noteOf(event)],
      on: {
        'NoteWritten.v1': (row, { type, position }) => ({ ...row, type, position }),
        'NoteCorrected.v1': (row, { type }) => ({ ...row, type }),
        'NoteRemoved.v1': () => null,
      },
    };
    const written = Array.from({ length: 4_500 }, () => newEvent('NoteWritten.v1', {}));
    const [first, second] = written as [NewEvent, NewEvent];
    const later = [
      newEvent('NoteCorrected.v1', { noteId: first.id }),
      newEvent('NoteRemoved.v1', { noteId: second.id }),
    ];
    await store.append({ stream: 'notes', expectedRevision: NO_STREAM, events: [...written, ...later] });
    await rebuild(database.pool, store, notes);
    const { rows: kept } = await database.pool.query('SELECT * FROM thing_history ORDER BY position');
    expect(kept).toHaveLength(4_499);
    expect(kept.slice(0, 2)).toEqual([
      { event_id: first.id, type: 'NoteCorrected.v1', position: 1 },
      { event_id: written[2]!.id, type: 'NoteWritten.v1', position: 3 },
    ]);
  });

  it('leaves the live rows alone where the database refuses a row', async () => {
    await write(5);
    await runLive();
    const live = await contents();
    const impossible = newEvent('ThingOpened.v1', { thingId: 'x', ownerId: null, openedOn: '2026-02-30' });
    await store.append({ stream: 'x', expectedRevision: NO_STREAM, events: [impossible] });
    await expect(rebuild(database.pool, store, things)).rejects.toThrow('out of range');
    expect(await contents()).toEqual(live);
  });

  it('forgets what was passed over once all of it can be read, and not before', async () => {
    await write(3);
    const poison = newEvent('ThingOpened.v1', { thingId: 'x', ownerId: null, note: 'poison' });
    const { position } = await store.append({ stream: 'x', expectedRevision: NO_STREAM, events: [poison] });
    const skip = { eventId: poison.id, position, reason: 'odd', skippedBy: 'lan' };
    await rows.skip({ ...skip, runner: things.name });
    await rows.skip({ ...skip, runner: 'other.v1' });
    await runLive();
    await expect(rebuild(database.pool, store, things)).rejects.toBeInstanceOf(PoisonEvent);
    expect(await rows.skips()).toHaveLength(2);

    const opened = things.on['ThingOpened.v1']!;
    const mended = {
      ...things,
      on: {
        ...things.on,
        'ThingOpened.v1': (row: ThingRow, event: Parameters<typeof opened>[1]) =>
          opened(row, { ...event, data: { ...event.data, note: 'read by now' } }),
      },
    };
    await rebuild(database.pool, store, mended as typeof things);
    expect((await rows.skips()).map(({ runner }) => runner)).toEqual(['other.v1']);
    const { rows: found } = await database.pool.query(`SELECT FROM things WHERE thing_id = 'x'`);
    expect(found).toHaveLength(1);
  });

  it('can be seen while it goes on', async () => {
    await write(5);
    const during: string[] = [];
    const log = {
      lastPosition: () => store.lastPosition(),
      readAll: async (after: number, limit: number) => {
        during.push(...(await rebuildsUnderWay(database.pool, ['other.v1', things.name])));
        return store.readAll(after, limit);
      },
    };
    await rebuild(database.pool, log, things);
    expect(new Set(during)).toEqual(new Set([things.name]));
    expect(await rebuildsUnderWay(database.pool, [things.name])).toEqual(new Set());
  });

  it('refuses a second rebuild of the same read model at the same time', async () => {
    await write(50);
    const outcomes = await Promise.allSettled([1, 2].map(() => rebuild(database.pool, store, things)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toBeInstanceOf(RebuildRunning);
    expect(refused.length).toBeLessThanOrEqual(1);
    expect(await rows.load(things.name)).toBeGreaterThan(START);
  });
});
