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

  it('says which field has no column', async () => {
    const { store, close } = await open();
    const wide = { ...things, tallies: [], empty: (thingId: string) => ({ ...things.empty(thingId), colour: 'red' }) };
    const events = recorded<ThingEvent>([{ type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: null } }]);
    await expect(store.apply(wide, events, START, 1)).rejects.toThrow('Table things has no column for colour');
    await close();
  });
});
