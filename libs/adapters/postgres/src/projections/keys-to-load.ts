import { keysOfBatch, NO_STREAM, type Projection, type RecordedEvent } from '#event-sourcing';

const ID_LENGTH = 36;

/** Field of rows that are keyed by the position of their event. */
const POSITION = 'position';

/** Of the batch that read models go through one after another. */
const idsOf = new WeakMap<readonly RecordedEvent[], ReadonlySet<string>>();

/**
 * Keys that may have a row already. One that begins with the id of an event in this very batch, or is its position,
 * cannot: nobody knew it before. So a history, with a row an event, is written without looking for what is not there.
 * Neither can one that is a stream which begins in this batch.
 */
export function keysToLoad(projection: Projection, events: readonly RecordedEvent[]): string[] {
  const born = bornIn(projection, events);
  const begun = begunIn(projection, events);
  return keysOfBatch(projection, events).filter((key) => !born(key) && !begun.has(key));
}

const NONE: ReadonlySet<string> = new Set();
const FIRST_REVISION = NO_STREAM + 1;

/** Keys of rows whose stream begins in this batch. */
function begunIn(projection: Projection, events: readonly RecordedEvent[]): ReadonlySet<string> {
  if (!projection.isRowAStream) return NONE;
  return new Set(
    keysOfBatch(
      projection,
      events.filter(({ revision }) => revision === FIRST_REVISION),
    ),
  );
}

/** Tells the keys that nobody knew before these events; none of them where the first event's keys are not such. */
export function bornIn(projection: Projection, events: readonly RecordedEvent[]): (key: string) => boolean {
  if (projection.key === POSITION) {
    const positions = new Set(events.map(({ position }) => String(position)));
    return (key) => positions.has(key);
  }
  if (!isKeyedByEvents(projection, events)) return () => false;
  const ids = idsOf.get(events) ?? new Set(events.map(({ id }) => id));
  idsOf.set(events, ids);
  return (key) => ids.has(idIn(key));
}

function isKeyedByEvents(projection: Projection, events: readonly RecordedEvent[]): boolean {
  for (const event of events) {
    const [key] = event.type in projection.on ? projection.keysOf(event) : [];
    if (key !== undefined) return idIn(key) === event.id;
  }
  return false;
}

function idIn(key: string): string {
  return key.length > ID_LENGTH ? key.slice(0, ID_LENGTH) : key;
}
