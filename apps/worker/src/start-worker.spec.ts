import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationModule } from '#application';
import { systemClock } from '#event-sourcing';
import { HostingModule, openStores, readConfiguration, Runners, type Stores } from '#hosting';
import { testDatabase, type TestDatabase } from '#testing';
import { startWorker } from './start-worker.js';

describe('a worker whose start fails', () => {
  let database: TestDatabase;
  let stores: Stores;
  let runners: Runners;

  beforeEach(async () => {
    database = await testDatabase();
    stores = await openStores(
      database.url,
      { dataFolder: tmpdir(), eventStoreUrl: null, mayCreate: false },
      systemClock,
    );
    runners = new Runners(stores.events, stores.projections);
  });
  afterEach(() => database.close());

  /** Connections to this database besides the one that asks. */
  const othersConnected = async () => {
    const { rows } = await database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return rows[0]!.n;
  };

  it('leaves no job at work on stores that are closed next', async () => {
    const configuration = { ...readConfiguration({}), chaserTick: 0.5 };
    const application = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
    const app = await NestFactory.createApplicationContext(application, { logger: false });
    // The queue of the reminders is at work by the time that the tick is refused.
    await expect(startWorker(app, { stores, runners }, configuration, () => {})).rejects.toThrow('A tick every 0.5 ms');
    await app.close();
    await runners.stop();
    await stores.close();
    while ((await othersConnected()) > 0) await pause(20);
  });
});
