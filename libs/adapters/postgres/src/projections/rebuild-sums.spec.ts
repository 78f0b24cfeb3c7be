import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, runProjection, START, type NewEvent, type Projection } from '#event-sourcing';
import {
  eventStoreMigrations,
  PostgresEventStore,
  PostgresProjectionStore,
  rebuild,
  rebuildAll,
} from '#adapters/postgres';
import { newEvent, places, testDatabase, things, thingTables, type TestDatabase } from '#testing';

const TABLES = ['places', 'place_ancestors', 'things_by_owner', 'things_below'];

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
  await database.pool.query(`TRUNCATE events, checkpoints, things, things_by_moves, ${TABLES.join(', ')}`);
  store = new PostgresEventStore(database.pool, { pollingInterval: 50 });
});
afterEach(() => store.close());

let streams = 0;
const write = (...events: NewEvent[]) =>
  store.append({ stream: `stream-${++streams}`, expectedRevision: NO_STREAM, events });
const put = (placeId: string, under: string | null) => newEvent('PlacePut.v1', { placeId, under });
const opened = (thingId: string, ownerId: string) => newEvent('ThingOpened.v1', { thingId, ownerId });

/** a ─ b ─ c with a thing each, and d apart. */
const writeTree = () =>
  write(
    put('a', null),
    put('b', 'a'),
    put('c', 'b'),
    put('d', null),
    opened('1', 'a'),
    opened('2', 'b'),
    opened('3', 'c'),
  );

async function runLive(...projections: Projection[]): Promise<void> {
  for (const projection of projections) {
    const runner = runProjection(store, rows, projection);
    await runner.reached(await store.lastPosition(), 20_000);
    await runner.stop();
  }
}

async function contents(): Promise<unknown[]> {
  const all = TABLES.map((table) => database.pool.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  return (await Promise.all(all)).map((result) => result.rows as unknown);
}

async function below(): Promise<string[]> {
  const { rows: found } = await database.pool.query<{ owner_id: string; n: number }>(
    'SELECT owner_id, n FROM things_below ORDER BY 1',
  );
  return found.map(({ owner_id, n }) => `${owner_id} ${n}`);
}

/** The log, and what is done as soon as a rebuild has read to its end for the first time. */
const logWith = (meanwhile: () => Promise<void>) => {
  let isDone = false;
  return {
    lastPosition: () => store.lastPosition(),
    readAll: async (...page: Parameters<PostgresEventStore['readAll']>) => {
      const events = await store.readAll(...page);
      if (!isDone) {
        isDone = true;
        await meanwhile();
      }
      return events;
    },
  };
};

describe('rebuild, where tallies are added up along a tree', () => {
  it.each([
    ['the tallies', [things]],
    ['both', [places, things]],
    ['both, the tallies first', [things, places]],
  ])('makes the sums right of whatever was wrong: %s', async (_what, projections) => {
    await writeTree();
    await runLive(places, things);
    const live = await contents();
    expect(await below()).toEqual(['a 2', 'b 1']);
    await database.pool.query(`UPDATE things_below SET n = 7; DELETE FROM things_by_owner WHERE owner_id = 'c'`);
    await rebuildAll(database.pool, store, projections);
    expect(await contents()).toEqual(live);
  });

  it('brings the sums in line with a tree that is made anew', async () => {
    await writeTree();
    await runLive(places, things);
    const live = await contents();
    // As code with a fault in it might have left them, in one with their sums.
    const [first] = await store.readAll(START, 1);
    const wrong = { ...first!, data: { placeId: 'c', under: 'd' } };
    await rows.apply(places, [wrong], await rows.load(places.name), 99);
    expect(await below()).toEqual(['a 1', 'd 1']);
    await rebuild(database.pool, store, places);
    expect(await contents()).toEqual(live);
  });

  it('follows a tree that changes while the tallies are built', async () => {
    await writeTree();
    await runLive(places, things);
    const moving = logWith(async () => {
      await write(put('c', 'd'), opened('4', 'c'));
      await runLive(places);
    });
    await rebuild(database.pool, moving, things);
    expect(await below()).toEqual(['a 1', 'd 2']);
  });

  it('corrects sums that grew while the tree was built', async () => {
    await writeTree();
    const growing = logWith(async () => {
      await write(opened('4', 'c'), put('c', 'd'));
      await runLive(things);
    });
    await rebuild(database.pool, growing, places);
    expect(await below()).toEqual(['a 1', 'd 2']);
  });

  it('swaps either under live runners and a busy writer', async () => {
    await writeTree();
    const runners = [places, things].map((projection) => runProjection(store, rows, projection));
    let rebuilding = true;
    const writing = (async () => {
      for (let round = 0; rebuilding || round < 10; round++) {
        await write(opened(`late-${round}`, 'c'), put('c', round % 2 === 0 ? 'd' : 'b'));
      }
    })();
    for (let round = 0; round < 3; round++) await rebuildAll(database.pool, store, [places, things]);
    rebuilding = false;
    await writing;
    for (const runner of runners) {
      await runner.reached(await store.lastPosition(), 20_000);
      await runner.stop();
    }
    const live = await contents();
    await rebuildAll(database.pool, store, [places, things]);
    expect(await contents()).toEqual(live);
    const left = await database.pool.query(`SELECT FROM pg_tables WHERE tablename LIKE '%rebuild'`);
    expect(left.rows).toEqual([]);
  });
});
