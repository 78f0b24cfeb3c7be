import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '#event-sourcing';
import { eventStoreMigrations, PostgresProjectionStore } from '#adapters/postgres';
import {
  projectionStoreContract,
  recorded,
  testDatabase,
  things,
  thingTables,
  type TestDatabase,
  type ThingEvent,
} from '#testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
  await database.pool.query(thingTables);
});
afterAll(() => database.close());

const camelCase = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

const open = async () => {
  await database.pool.query(
    `TRUNCATE checkpoints, standstills, skipped_events, things, things_by_owner, things_below, things_by_moves,
       thing_history, places, place_ancestors`,
  );
  const store = new PostgresProjectionStore(database.pool);
  return {
    store,
    close: () => store.close(),
    rows: async (table: string) => (await database.pool.query(`SELECT * FROM ${table} ORDER BY 1`)).rows.map(camelCase),
    counts: async (table: string) =>
      (await database.pool.query<{ n: number }>(`SELECT * FROM ${table}`)).rows.map(({ n, ...cell }) => ({ cell, n })),
  };
};

projectionStoreContract('PostgresProjectionStore', open);

describe('PostgresProjectionStore', () => {
  it('names the event whose row the database refuses', async () => {
    const { store, close, rows } = await open();
    const events = recorded<ThingEvent>([
      { type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: null } },
      { type: 'ThingOpened.v1', data: { thingId: 'b', ownerId: null, openedOn: '2026-02-30' } },
      { type: 'ThingOpened.v1', data: { thingId: 'c', ownerId: null } },
    ]);
    await expect(store.apply(things, events, START, 3)).rejects.toMatchObject({ name: 'PoisonEvent', position: 2 });
    expect(await rows('things')).toEqual([]);
    expect(await store.load(things.name)).toBe(START);
    await close();
  });

  it('moves many checkpoints in one go, and judges each alone', async () => {
    const { store, close } = await open();
    await store.begin('newer', 2);
    const asked = [
      store.save('first', START, 5),
      store.save('elsewhere', 3, 5),
      store.save('newer', START, 5, 1),
      // Its second move in the same turn sees what the first has left.
      store.save('first', 5, 7),
      store.save('second', START, 6),
    ];
    const settled = await Promise.allSettled(asked);
    const names = settled.map((one) => (one.status === 'fulfilled' ? 'moved' : (one.reason as Error).name));
    expect(names).toEqual(['moved', 'CheckpointMoved', 'LeaseLost', 'moved', 'moved']);
    expect(await store.loadAll(['first', 'elsewhere', 'newer', 'second'])).toEqual([7, START, START, 6]);
    await close();
  });

  it('says which field has no column', async () => {
    const { store, close } = await open();
    const wide = { ...things, tallies: [], empty: (thingId: string) => ({ ...things.empty(thingId), colour: 'red' }) };
    const events = recorded<ThingEvent>([{ type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: null } }]);
    await expect(store.apply(wide, events, START, 1)).rejects.toThrow('Table things has no column for colour');
    await close();
  });
});
