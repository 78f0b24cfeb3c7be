import type { Clock } from './clock.js';
import { START, type NewEvent, type Position, type RecordedEvent } from './event.js';
import {
  NO_STREAM,
  StaleRevision,
  type Appended,
  type AppendOutcome,
  type EventStore,
  type StreamAppend,
  type SubscribeOptions,
  type Subscription,
} from './event-store.js';
import { pollingSubscription } from './polling-subscription.js';
import { Upcasters } from './upcasters.js';

/** For specs: keeps the whole contract, forgets everything at exit. */
export class InMemoryEventStore implements EventStore {
  private readonly log: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  private readonly closed = new AbortController();
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly clock: Clock,
    private readonly upcasters = new Upcasters(),
  ) {}

  async append(append: StreamAppend): Promise<Appended> {
    const [outcome] = await this.appendMany([append]);
    if (!outcome?.ok) throw outcome!.error;
    return outcome.appended;
  }

  async appendMany(appends: readonly StreamAppend[]): Promise<AppendOutcome[]> {
    const outcomes = appends.map((append) => this.appendOne(append));
    for (const wake of this.waiting) wake();
    return outcomes;
  }

  async readStream(stream: string): Promise<RecordedEvent[]> {
    return [...(this.streams.get(stream) ?? [])];
  }

  async readAll(after: Position, limit: number): Promise<RecordedEvent[]> {
    return this.log.slice(after, after + limit);
  }

  async lastPosition(): Promise<Position> {
    return this.log.length || START;
  }

  subscribe(after: Position, options?: SubscribeOptions): Subscription {
    return pollingSubscription(this, after, (signal) => this.nextAppend(signal), this.closed.signal, options);
  }

  async close(): Promise<void> {
    this.closed.abort();
  }

  private appendOne({ stream, expectedRevision, events }: StreamAppend): AppendOutcome {
    const history = this.streams.get(stream) ?? [];
    const actual = history.length === 0 ? NO_STREAM : history.length - 1;
    if (events.length === 0 && actual === expectedRevision) {
      return { ok: true, appended: { revision: actual, position: history.at(-1)?.position ?? START } };
    }
    const first = history[expectedRevision + 1];
    if (
      first &&
      events.length > 0 &&
      events.every((event, index) => history[expectedRevision + 1 + index]?.id === event.id)
    ) {
      const last = history[expectedRevision + events.length]!;
      return { ok: true, appended: { revision: last.revision, position: last.position, repeated: true } };
    }
    if (actual !== expectedRevision) return { ok: false, error: new StaleRevision(stream, expectedRevision, actual) };
    for (const event of events) history.push(this.record(stream, history.length, event));
    this.streams.set(stream, history);
    return { ok: true, appended: { revision: history.length - 1, position: this.log.length, repeated: false } };
  }

  private record(stream: string, revision: number, { id, type, data, meta }: NewEvent): RecordedEvent {
    // Through JSON, as every real store does: a Date or an undefined must not survive here only.
    const plain = JSON.parse(JSON.stringify({ data, meta })) as Pick<NewEvent, 'data' | 'meta'>;
    const event: RecordedEvent = {
      id,
      ...this.upcasters.upcast(type, plain.data),
      stream,
      revision,
      position: this.log.length + 1,
      meta: { ...plain.meta, recordedAt: this.clock.now().toISOString() },
    };
    this.log.push(event);
    return event;
  }

  private nextAppend(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    });
  }
}
