import type { DoubleOptions, EventStoreDouble } from './event-store-double.js';

/** Starts the double in this process; what it needs is loaded only then. */
export async function startEventStoreDouble(options?: DoubleOptions): Promise<EventStoreDouble> {
  const { EventStoreDouble } = await import('./event-store-double.js');
  const double = new EventStoreDouble(options);
  await double.start();
  return double;
}
