import { startEventStoreDouble } from './event-store-double/start-event-store-double.js';

/** Where the log of a test of the whole product is. */
export interface TestEventStore {
  /** For `EVENT_STORE_URL`; null: in the test's database. */
  readonly url: string | null;
  close(): Promise<void>;
}

/** `TEST_EVENT_STORE=eventstoredb` puts the log into an EventStoreDB, which is the double. */
export async function testEventStore(): Promise<TestEventStore> {
  const kind = process.env['TEST_EVENT_STORE'] || 'postgresql';
  if (kind === 'postgresql') return { url: null, close: async () => {} };
  if (kind !== 'eventstoredb') throw new Error(`TEST_EVENT_STORE is "${kind}": postgresql or eventstoredb`);
  const double = await startEventStoreDouble();
  return { url: double.url, close: () => double.stop() };
}
