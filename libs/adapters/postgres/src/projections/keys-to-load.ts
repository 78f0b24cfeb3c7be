import { keysOfBatch, type Projection, type RecordedEvent } from '#event-sourcing';

const ID_LENGTH = 36;

/** Of the batch that read models go through one after another. */
const idsOf = new WeakMap<readonly RecordedEvent[], ReadonlySet<string>>();

/**
 * Keys that may have a row already. One that is, or begins with, the id of an event in this very batch cannot: nobody
 * knew it before. So a history, with a row an event, is written without looking for what is not there.
 */
export function keysToLoad(projection: Projection, events: readonly RecordedEvent[]): string[] {
  const born = bornIn(events);
  return keysOfBatch(projection, events).filter((key) => !born(key));
}

/** Tells the keys that nobody knew before these events. */
export function bornIn(events: readonly RecordedEvent[]): (key: string) => boolean {
  const ids = idsOf.get(events) ?? new Set(events.map(({ id }) => id));
  idsOf.set(events, ids);
  return (key) => ids.has(key.length > ID_LENGTH ? key.slice(0, ID_LENGTH) : key);
}
