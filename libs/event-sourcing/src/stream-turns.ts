import type { EventStore } from './event-store.js';

/** The last in the queue of each stream at which somebody waits or works; where nobody does, nothing is kept. */
const queues = new WeakMap<EventStore, Map<string, Promise<void>>>();

/** Tells whether somebody in this process has a turn at the stream, or waits for one. */
export function isTakenInTurns(store: EventStore, stream: string): boolean {
  return queues.get(store)?.has(stream) ?? false;
}

/**
 * Waits until those who came before at this stream are done. Of many who write to one stream at once, one gets
 * through each time; in turns that is the one who came first, and each gets through at the first try.
 * @returns what ends the turn; to be called once, whatever happens
 */
export async function takeTurn(store: EventStore, stream: string): Promise<() => void> {
  let queue = queues.get(store);
  if (!queue) queues.set(store, (queue = new Map()));
  const before = queue.get(stream);
  const { promise: turn, resolve } = withResolvers();
  queue.set(stream, turn);
  await before;
  return () => {
    if (queue.get(stream) === turn) queue.delete(stream);
    resolve();
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
