import type { ServiceError } from '@grpc/grpc-js';
import {
  stopPoint,
  type EventBatch,
  type Position,
  type RecordedEvent,
  type SubscribeOptions,
  type Subscription,
} from '#event-sourcing';
import type { Connection } from './connection.js';
import type { EventDecoder } from './event-codec.js';
import { livePages } from './live-pages.js';
import { pause } from './pause.js';
import { subscribeRequest } from './read-requests.js';
import { isPassing, isServiceError, SubscriptionRefused, UnreadableEvent } from './store-errors.js';

/** First and longest pause before a subscription that ended is asked for again, in milliseconds. */
const BACK_OFF = { first: 50, longest: 5_000 };

export interface ResumedSubscriptionOptions extends SubscribeOptions {
  /** Hears of a refusal that no repeat will mend. */
  readonly onRefused: (refusal: SubscriptionRefused) => void;
  readonly prefix: string;
  readonly timeout: number;
}

/**
 * Follows the log over as many server subscriptions as it takes: end, error and close are the same to it, and the next
 * one begins after the last event that was handed out. Only what no repeat will mend, such as an account that may not
 * read, is thrown: whoever follows is to tell of it, and may ask again.
 *
 * Types are chosen here and not by the server. Whoever waits for the read models to reach a position waits also for
 * those whom its event does not concern, and a server says how far it has come only every so many events; and what is
 * stored under an older name is known after upcasting only.
 */
export function resumedSubscription(
  connection: Connection,
  decoder: EventDecoder,
  after: Position,
  storeClosed: AbortSignal,
  { types, batchSize = 2_000, prefix, timeout, onRefused }: ResumedSubscriptionOptions,
): Subscription {
  const own = new AbortController();
  const ended = AbortSignal.any([own.signal, storeClosed]);
  const wanted = types ? new Set(types) : null;
  const refused = (error: ServiceError) => {
    const refusal = new SubscriptionRefused(error);
    onRefused(refusal);
    return refusal;
  };

  async function* batches(): AsyncGenerator<EventBatch> {
    let position = after;
    let rest = BACK_OFF.first;
    try {
      while (!ended.aborted) {
        try {
          const request = subscribeRequest(position, prefix);
          for await (const page of livePages(connection, request, { most: batchSize, timeout }, ended)) {
            const events: RecordedEvent[] = [];
            const before = position;
            for (const entry of page) {
              // A link to an event that is gone names no place to go on from.
              if (!entry.hasEvent()) continue;
              const place = decoder.position(entry);
              // A server that goes over from reading to following may hand out an event twice.
              if (place <= position) continue;
              const event = decoder.decodeIfWanted(entry, wanted);
              if (event) events.push(event);
              position = place;
            }
            rest = BACK_OFF.first;
            stopPoint('subscription:read');
            if (position > before) yield { events, upTo: position };
            stopPoint('subscription:handed-out');
          }
        } catch (error) {
          if (error instanceof UnreadableEvent) throw error;
          if (!isPassing(error) && isServiceError(error)) throw refused(error);
        }
        await pause(rest, ended);
        rest = Math.min(rest * 2, BACK_OFF.longest);
      }
    } finally {
      own.abort();
    }
  }

  return { [Symbol.asyncIterator]: batches, close: () => own.abort() };
}
