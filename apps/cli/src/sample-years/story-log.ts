import { LRUCache } from 'lru-cache';
import {
  NO_STREAM,
  StaleRevision,
  type Appended,
  type AppendOutcome,
  type Clock,
  type EventStore,
  type Position,
  type RecordedEvent,
  type StreamAppend,
  type Subscription,
} from '#event-sourcing';

/** Where the events of a story go, in the order of the log. */
export interface StorySink {
  write(events: readonly RecordedEvent[]): Promise<void>;
  /** What was written of a stream. */
  readStream(stream: string): Promise<RecordedEvent[]>;
}

/** Events handed to the sink at once. */
const BATCH = 2_000;
/** Batches on their way to the sink before the story waits for it. */
const AHEAD = 3;
/** Events kept in memory; streams that nobody has looked at for longest are read from the sink when they come up again. */
const KEPT = 300_000;

/** A new one at each append: the cache weighs what it is given once. */
interface Held {
  readonly events: RecordedEvent[];
}

/**
 * The log of a story while it is told: decided on in memory, brought to where it belongs behind. Positions and instants
 * are given here, so that the log is the same whatever it is written to and however fast.
 */
export class StoryLog implements EventStore {
  private readonly streams: LRUCache<string, Held>;
  /** Streams that are not in memory, and how many events they have. */
  private readonly putAway = new Map<string, number>();
  private position = 0;
  private pending: RecordedEvent[] = [];
  private underWay = 0;
  private written: Promise<void> = Promise.resolve();
  private failure: { readonly error: unknown } | null = null;
  private lastRead: Promise<unknown> = Promise.resolve();

  /** @param appended hears of every event as it is recorded */
  constructor(
    private readonly clock: Clock,
    private readonly sink: StorySink,
    private readonly appended: (event: RecordedEvent) => void,
    kept = KEPT,
  ) {
    this.streams = new LRUCache({
      maxSize: kept,
      sizeCalculation: ({ events }) => Math.max(1, events.length),
      dispose: ({ events }, stream, reason) => void (reason === 'evict' && this.putAway.set(stream, events.length)),
    });
  }

  async append(append: StreamAppend): Promise<Appended> {
    const [outcome] = await this.appendMany([append]);
    if (!outcome?.ok) throw outcome!.error;
    return outcome.appended;
  }

  async appendMany(appends: readonly StreamAppend[]): Promise<AppendOutcome[]> {
    const outcomes: AppendOutcome[] = [];
    for (const append of appends) outcomes.push(await this.appendOne(append));
    return outcomes;
  }

  /** One after another: a stream that is read from the sink must not let those asked for later overtake it. */
  readStream(stream: string): Promise<RecordedEvent[]> {
    const read = this.lastRead.then(async () => [...(await this.historyOf(stream))]);
    this.lastRead = read.catch(() => {});
    return read;
  }

  readAll(): Promise<RecordedEvent[]> {
    throw new Error('A story is told forwards: its log is read where it is written to');
  }

  async lastPosition(): Promise<Position> {
    return this.position;
  }

  subscribe(): Subscription {
    throw new Error('A story is told forwards: its log is followed where it is written to');
  }

  async close(): Promise<void> {
    await this.flushed();
  }

  /** Waits where the sink has fallen behind. To be called while nothing is being decided. */
  async keepPace(): Promise<void> {
    if (this.underWay >= AHEAD) await this.written;
    if (this.failure) throw this.failure.error;
  }

  /** Everything has been written. */
  async flushed(): Promise<void> {
    this.flush();
    await this.written;
    if (this.failure) throw this.failure.error;
  }

  private async appendOne({ stream, expectedRevision, events }: StreamAppend): Promise<AppendOutcome> {
    const known = this.streams.get(stream)?.events;
    const history = known ?? (this.putAway.has(stream) ? await this.historyOf(stream) : []);
    const revision = history.length - 1;
    if (events.length > 0 && history[expectedRevision + events.length]?.id === events.at(-1)!.id) {
      const { position } = history[expectedRevision + events.length]!;
      return { ok: true, appended: { revision: expectedRevision + events.length, position, repeated: true } };
    }
    if (expectedRevision !== (revision < 0 ? NO_STREAM : revision)) {
      return { ok: false, error: new StaleRevision(stream, expectedRevision, revision) };
    }
    const recordedAt = this.clock.now().toISOString();
    for (const { id, type, data, meta } of events) {
      // Through JSON, as every store does: what is decided on later is what a reader will find.
      const plain = JSON.parse(JSON.stringify({ data, meta })) as Pick<RecordedEvent, 'data' | 'meta'>;
      const event: RecordedEvent = {
        id,
        type,
        data: plain.data,
        stream,
        revision: history.length,
        position: ++this.position,
        meta: { ...plain.meta, recordedAt },
      };
      history.push(event);
      this.pending.push(event);
      this.appended(event);
    }
    this.streams.set(stream, { events: history });
    if (this.pending.length >= BATCH) this.flush();
    return { ok: true, appended: { revision: history.length - 1, position: this.position, repeated: false } };
  }

  private async historyOf(stream: string): Promise<RecordedEvent[]> {
    const known = this.streams.get(stream)?.events;
    const length = this.putAway.get(stream);
    if (known || length === undefined) return known ?? [];
    await this.flushed();
    // Where a story goes on that was broken off, what is there is ahead of it.
    const history = (await this.sink.readStream(stream)).slice(0, length);
    this.putAway.delete(stream);
    this.streams.set(stream, { events: history });
    return history;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const batch = this.pending;
    this.pending = [];
    this.underWay++;
    this.written = this.written
      .then(() => (this.failure ? undefined : this.sink.write(batch)))
      .catch((error: unknown) => void (this.failure = { error }))
      .finally(() => void this.underWay--);
  }
}
