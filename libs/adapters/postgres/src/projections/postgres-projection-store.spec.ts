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

  describe('goes on from rows that it wrote last', () => {
    const thing = (type: 'ThingOpened.v1' | 'ThingMoved.v1', thingId: string, ownerId: string, at: number) =>
      recorded<ThingEvent>([{ type, data: { thingId, ownerId } }], at);
    const counts = async (table: string) =>
      (await database.pool.query<{ owner_id: string; n: number }>(`SELECT owner_id, n FROM ${table}`)).rows;

    it('but not after another process went on meanwhile', async () => {
      const [one, other] = [await open(), new PostgresProjectionStore(database.pool)];
      await one.store.apply(things, thing('ThingOpened.v1', 'a', 'x', 1), START, 1);
      await other.apply(things, thing('ThingMoved.v1', 'a', 'y', 2), 1, 2);
      // Who comes too late writes nothing; from where the other left it, he goes on with what the other wrote.
      const late = one.store.apply(things, thing('ThingMoved.v1', 'a', 'z', 2), 1, 2);
      await expect(late).rejects.toMatchObject({ name: 'CheckpointMoved' });
      await one.store.apply(things, thing('ThingMoved.v1', 'a', 'z', 3), 2, 3);
      expect(await one.rows('things')).toMatchObject([{ ownerId: 'z', moveCount: 2 }]);
      await other.apply(things, thing('ThingMoved.v1', 'a', 'x', 4), 3, 4);
      expect(await one.rows('things')).toMatchObject([{ ownerId: 'x', moveCount: 3 }]);
      expect(await counts('things_by_owner')).toEqual([{ owner_id: 'x', n: 1 }]);
      await Promise.all([one.close(), other.close()]);
    });

    it('but not after another table took the place of theirs, be the checkpoint where it was', async () => {
      const { store, close, rows } = await open();
      await store.apply(things, thing('ThingOpened.v1', 'a', 'x', 1), START, 1);
      await database.pool.query(`
        CREATE TABLE things_anew (LIKE things INCLUDING ALL);
        INSERT INTO things_anew (thing_id, owner_id, status, move_count, trail, last_position)
          SELECT thing_id, owner_id, status, 7, trail, last_position FROM things;
        DROP TABLE things;
        ALTER TABLE things_anew RENAME TO things`);
      await store.apply(things, thing('ThingMoved.v1', 'a', 'y', 2), 1, 2);
      expect(await rows('things')).toMatchObject([{ ownerId: 'y', moveCount: 8 }]);
      expect(await counts('things_by_owner')).toEqual([{ owner_id: 'y', n: 1 }]);
      await close();
    });

    it('also past events of no concern, and more of them than it keeps', async () => {
      const { store, close, rows } = await open();
      const many = Array.from({ length: 6_000 }, (_, n): ThingEvent => {
        return { type: 'ThingOpened.v1', data: { thingId: `thing-${n}`, ownerId: 'x' } };
      });
      await store.apply(things, recorded(many), START, 6_000);
      await store.save(things.name, 6_000, 6_500);
      const moved = [
        ...thing('ThingMoved.v1', 'thing-0', 'y', 6_501),
        ...thing('ThingMoved.v1', 'thing-5999', 'y', 6_502),
      ];
      await store.apply(things, moved, 6_500, 6_502);
      const changed = (await rows('things')).filter((row) => 'moveCount' in row && row.moveCount === 1);
      expect(changed).toMatchObject([{ thingId: 'thing-0' }, { thingId: 'thing-5999' }]);
      expect((await counts('things_by_owner')).map(({ n }) => n).toSorted((a, b) => a - b)).toEqual([2, 5_998]);
      await close();
    });
  });

  it('says which field has no column', async () => {
    const { store, close } = await open();
    const wide = { ...things, tallies: [], empty: (thingId: string) => ({ ...things.empty(thingId), colour: 'red' }) };
    const events = recorded<ThingEvent>([{ type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: null } }]);
    await expect(store.apply(wide, events, START, 1)).rejects.toThrow('Table things has no column for colour');
    await close();
  });
});
