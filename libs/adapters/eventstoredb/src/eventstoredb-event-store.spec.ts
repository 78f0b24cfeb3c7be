import { randomUUID } from 'node:crypto';
import { afterEach } from '@jest/globals';
import { eventStoreContract, startEventStoreDouble, type EventStoreDouble } from '#testing';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const SERVER = process.env['EVENTSTORE_TEST_URL'];

let double: EventStoreDouble | null = null;

afterEach(async () => {
  await double?.stop();
  double = null;
});

eventStoreContract('EventStoreDbEventStore over the double', async (options) => {
  await double?.stop();
  const own = await startEventStoreDouble();
  double = own;
  return {
    store: new EventStoreDbEventStore(own.url, options),
    reopen: async (others) => new EventStoreDbEventStore(own.url, others),
  };
});

if (SERVER) {
  eventStoreContract('EventStoreDbEventStore over a server', async (options) => {
    // A server's log cannot be emptied, so each case has a part of it to itself.
    const prefix = `contract-${randomUUID()}-`;
    return {
      store: new EventStoreDbEventStore(SERVER, { ...options, prefix }),
      reopen: async (others) => new EventStoreDbEventStore(SERVER, { ...others, prefix }),
    };
  });
}
