import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreMigrations, PostgresEventStore } from '#adapters/postgres';
import { eventStoreContract, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(eventStoreMigrations);
});
afterAll(() => database.close());

eventStoreContract('PostgresEventStore', async (options) => {
  await database.pool.query('TRUNCATE events');
  return {
    store: new PostgresEventStore(database.pool, options),
    reopen: async (others) => new PostgresEventStore(database.pool, others),
  };
});
