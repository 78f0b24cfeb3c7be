import {
  StaleRevision,
  StoreUnavailable,
  type Appended,
  type AppendOutcome,
  type EventStore,
  type StreamAppend,
} from '#event-sourcing';
import { secondsSince, type Meters } from './meters.js';

/** Counts what is appended through the port; everything else passes. */
export function measuredEventStore(store: EventStore, meters: Meters): EventStore {
  return {
    append: async (append) => {
      const startedAt = performance.now();
      try {
        const appended = await store.append(append);
        countWritten(meters, append, appended);
        return appended;
      } catch (error) {
        countFailed(meters, error);
        throw error;
      } finally {
        meters.appendSeconds.observe(secondsSince(startedAt));
      }
    },
    appendMany: async (appends) => {
      const startedAt = performance.now();
      try {
        const outcomes = await store.appendMany(appends);
        outcomes.forEach((outcome, index) => countOutcome(meters, appends[index]!, outcome));
        return outcomes;
      } catch (error) {
        countFailed(meters, error);
        throw error;
      } finally {
        meters.appendSeconds.observe(secondsSince(startedAt));
      }
    },
    readStream: (stream) => store.readStream(stream),
    readAll: (after, limit) => store.readAll(after, limit),
    lastPosition: () => store.lastPosition(),
    subscribe: (after, options) => store.subscribe(after, options),
    close: () => store.close(),
  };
}

function countOutcome(meters: Meters, append: StreamAppend, outcome: AppendOutcome): void {
  if (outcome.ok) countWritten(meters, append, outcome.appended);
  else countFailed(meters, outcome.error);
}

function countWritten(meters: Meters, { events }: StreamAppend, { repeated = false }: Appended): void {
  meters.appends.inc({ outcome: repeated ? 'repeated' : 'written' });
  if (repeated) return;
  for (const { type, data } of events) {
    meters.events.inc({ type });
    const { rung } = data as { rung?: unknown };
    if (type === 'AssignmentChased.v1' && typeof rung === 'string') meters.remindersSent.inc({ rung });
  }
}

function countFailed(meters: Meters, error: unknown): void {
  if (error instanceof StaleRevision) {
    meters.appends.inc({ outcome: 'stale' });
    meters.staleRevisions.inc();
  } else {
    meters.appends.inc({ outcome: error instanceof StoreUnavailable ? 'unavailable' : 'failed' });
  }
}
