import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NO_STREAM } from '#event-sourcing';
import { eventStoreMigrations, PostgresEventStore, rebuild } from '#adapters/postgres';
import { newEvent, testDatabase, things, thingTables, type TestDatabase } from '#testing';

let database: TestDatabase;
let store: PostgresEventStore;

beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
  await database.pool.query(thingTables);
  await database.pool.query('ALTER TABLE things SET (fillfactor = 85)');
  store = new PostgresEventStore(database.pool);
});
afterAll(async () => {
  await store.close();
  await database.close();
});

const settingsOf = async (table: string) => {
  const text = `SELECT array_to_string(reloptions, ' ') AS set FROM pg_class WHERE oid = to_regclass($1)`;
  return (await database.pool.query<{ set: string | null }>(text, [table])).rows.map(({ set }) => set);
};

it('keeps the housekeeping away from a table while it is built anew, and leaves its settings as they were', async () => {
  const event = newEvent('ThingOpened.v1', { thingId: 'a', ownerId: 'x' });
  await store.append({ stream: 'a', expectedRevision: NO_STREAM, events: [event] });
  const meanwhile: unknown[] = [];
  const watched = {
    lastPosition: () => store.lastPosition(),
    readAll: async (after: number, limit: number) => {
      meanwhile.push(await settingsOf('things__rebuild'));
      return store.readAll(after, limit);
    },
  };
  await rebuild(database.pool, watched, things);
  expect(meanwhile[0]).toEqual(['autovacuum_enabled=false fillfactor=85']);
  expect(await settingsOf('things')).toEqual(['fillfactor=85']);
  expect(await settingsOf('things_by_owner')).toEqual([null]);
});
