import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '#adapters/postgres';
import { InMemoryEventStore, NotCaughtUp, systemClock } from '#event-sourcing';
import { openReadModels, readModelMigrations, type ReadModels } from '#read-models';
import { testDatabase, type TestDatabase } from '#testing';
import { Subscriptions } from './subscriptions.js';

describe('who is told of what, in a process that begins in the middle of the log', () => {
  let database: TestDatabase;
  let readModels: ReadModels;
  beforeEach(async () => {
    database = await testDatabase();
    await migrate(database.pool, readModelMigrations);
    readModels = openReadModels(database.pool);
  });
  afterEach(() => database.close());

  const registered = () =>
    database.pool.query(
      `INSERT INTO webhooks (webhook_id, address, description, topics, unit_id, status, status_since, registered_at, registered_by,
         revision)
       VALUES ('w', 'https://nhan.example/', 'Một cửa', '["assignment-given"]', null, 'on', now(), now(), 'quantri', 0)`,
    );

  it('waits until the read model shows what was registered before, which another process met', async () => {
    const awaited: number[] = [];
    const reached = async (position: number) => {
      awaited.push(position);
      await registered();
    };
    const subscriptions = new Subscriptions(new InMemoryEventStore(systemClock), readModels, reached);
    expect(await subscriptions.of('assignment-given', 7)).toMatchObject([{ webhookId: 'w' }]);
    expect(await subscriptions.of('assignment-given', 8)).toHaveLength(1);
    expect(awaited).toEqual([7]);
  });

  it('tells nobody while the read model is behind, and says so', async () => {
    const behind = async () => Promise.reject(new NotCaughtUp('webhooks.v1 is at 3'));
    const subscriptions = new Subscriptions(new InMemoryEventStore(systemClock), readModels, behind);
    await expect(subscriptions.of('assignment-given', 7)).rejects.toBeInstanceOf(NotCaughtUp);
  });
});
