import { keysOfBatch, type Projection, type RecordedEvent } from '#event-sourcing';

/**
 * Keys that may have a row already. One that is the id of an event in this very batch cannot: nobody knew it before.
 * So a history, with a row an event, is written without looking for what is not there.
 */
export function keysToLoad(projection: Projection, events: readonly RecordedEvent[]): string[] {
  const keys = keysOfBatch(projection, events);
  const born = new Set(events.map(({ id }) => id));
  return keys.filter((key) => !born.has(key));
}
