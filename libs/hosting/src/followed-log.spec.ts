import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventStoreMigrations, followLog } from '#adapters/postgres';
import { DrivenClock, InMemoryEventStore, NO_STREAM, START } from '#event-sourcing';
import { newEvent, testDatabase, thingTables, things, type TestDatabase } from '#testing';
import { demandFollowedLog, LogNotFollowed } from './followed-log.js';

const clock = new DrivenClock('2026-03-02T01:00:00.000Z');
let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase(eventStoreMigrations);
  await database.pool.query(thingTables);
});
afterEach(() => database.close());

/** A log of one event. */
async function someLog() {
  const log = new InMemoryEventStore(clock);
  const event = newEvent('ThingOpened.v1', {});
  await log.append({ stream: 'a', expectedRevision: NO_STREAM, events: [event] });
  return { log, mark: { after: START, eventId: event.id } };
}

describe('a database', () => {
  it('whose log was never moved is opened with any', async () => {
    await demandFollowedLog(database.pool, new InMemoryEventStore(clock));
    await demandFollowedLog(database.pool, (await someLog()).log);
  });

  it('whose log was moved is opened with that one only', async () => {
    const { log, mark } = await someLog();
    await followLog(database.pool, mark, new Map(), [things]);
    await demandFollowedLog(database.pool, log);
    for (const other of [new InMemoryEventStore(clock), (await someLog()).log]) {
      const refused = demandFollowedLog(database.pool, other);
      await expect(refused).rejects.toBeInstanceOf(LogNotFollowed);
      await expect(refused).rejects.toThrow(/set EVENT_STORE_URL to the store it was moved to/);
    }
  });
});
