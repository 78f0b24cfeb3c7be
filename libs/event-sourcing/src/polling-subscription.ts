import type { Position, RecordedEvent } from './event.js';
import type { EventBatch, EventStore, SubscribeOptions, Subscription } from './event-store.js';
import { resting } from './resting.js';
import { stopPoint } from './stop-point.js';

/** First and longest pause before a store that failed is asked again, in milliseconds. */
const BACK_OFF = { first: 50, longest: 5_000 };

/**
 * A subscription for stores whose position order is commit order: read a page, hand it out, ask again.
 * `nextAppend` resolves when there may be more (a hint) and at the latest after the store's polling interval;
 * it is armed before the page is read, so that an append in between is not slept through.
 */
export function pollingSubscription(
  store: Pick<EventStore, 'readAll'>,
  after: Position,
  nextAppend: (signal: AbortSignal) => Promise<void>,
  storeClosed: AbortSignal,
  { types, batchSize = 2_000 }: SubscribeOptions = {},
): Subscription {
  const own = new AbortController();
  const ended = AbortSignal.any([own.signal, storeClosed]);
  const wanted = types && new Set(types);

  // Armed before a page is read and kept until it resolves, so that no append in between is slept through.
  let armed: Promise<void> | null = null;
  const hint = (): Promise<void> => (armed ??= nextAppend(ended).then(() => void (armed = null)));

  async function* batches(): AsyncGenerator<EventBatch> {
    let position = after;
    let pause = BACK_OFF.first;
    try {
      while (!ended.aborted) {
        const more = hint();
        let page: RecordedEvent[] = [];
        try {
          page = await store.readAll(position, batchSize);
          pause = BACK_OFF.first;
        } catch {
          await resting(pause, ended);
          pause = Math.min(pause * 2, BACK_OFF.longest);
          continue;
        }
        if (page.length === 0) {
          await more;
          continue;
        }
        position = page.at(-1)!.position;
        const events = wanted ? page.filter((event) => wanted.has(event.type)) : page;
        stopPoint('subscription:read');
        yield { events, upTo: position };
        stopPoint('subscription:handed-out');
      }
    } finally {
      own.abort();
    }
  }

  return { [Symbol.asyncIterator]: batches, close: () => own.abort() };
}
