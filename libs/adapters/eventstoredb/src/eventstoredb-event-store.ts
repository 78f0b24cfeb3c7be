import {
  NO_STREAM,
  StaleRevision,
  START,
  StoreUnavailable,
  Upcasters,
  type Appended,
  type AppendOutcome,
  type Clock,
  type EventStore,
  type Position,
  type RecordedEvent,
  type StreamAppend,
  type SubscribeOptions,
  type Subscription,
} from '#event-sourcing';
import { Appender } from './appender.js';
import { Connection } from './connection.js';
import { EventDecoder } from './event-codec.js';
import { LogReader } from './log-reader.js';
import { Persistence } from './persistence.js';
import { resumedSubscription } from './resumed-subscription.js';
import type { SubscriptionRefused } from './store-errors.js';

/** Appends of one call that are under way or wait for that at a time. */
const MANY = 2_000;

export interface EventStoreDbOptions {
  /** Gives events their `recordedAt`; the server's own time unless told. For a time that is driven. */
  readonly clock?: Clock;
  readonly upcasters?: Upcasters;
  /** When an attempt counts as unanswered, in milliseconds; 5,000 unless told. Three times that is the end of patience. */
  readonly timeout?: number;
  /** Set before every stream's name, and nothing else is seen: for a cluster that others write to as well. */
  readonly prefix?: string;
  /** Hears, once for each reason, that the server refuses to let the log be followed. */
  readonly onRefused?: (refusal: SubscriptionRefused) => void;
}

/** The log in an EventStoreDB or KurrentDB of version 22.6 or newer. Credentials and TLS come with the address. */
export class EventStoreDbEventStore implements EventStore {
  private readonly connection: Connection;
  private readonly decoder: EventDecoder;
  private readonly log: LogReader;
  private readonly appender: Appender;
  /** Calls that come now are refused, and subscriptions end. */
  private readonly closing = new AbortController();
  /** What was under way is done. */
  private readonly closed = new AbortController();
  private readonly onRefused: (refusal: SubscriptionRefused) => void;
  /** Many follow the log, and each asks again and again; it is told once. */
  private refusedFor: string | null = null;
  private readonly settings: { readonly prefix: string; readonly timeout: number };

  /** Connects with the first call. @throws ConnectionStringInvalid */
  constructor(
    url: string,
    {
      clock,
      upcasters = new Upcasters(),
      timeout = 5_000,
      prefix = '',
      onRefused = () => {},
    }: EventStoreDbOptions = {},
  ) {
    this.settings = { prefix, timeout };
    this.onRefused = onRefused;
    const persistence = new Persistence(timeout, this.closed.signal);
    this.connection = new Connection(url, timeout);
    this.decoder = new EventDecoder(upcasters, prefix);
    this.log = new LogReader(this.connection, this.decoder, persistence, this.settings);
    this.appender = new Appender(this.connection, this.log, persistence, { ...this.settings, clock: clock ?? null });
  }

  async append(append: StreamAppend): Promise<Appended> {
    this.demandOpen();
    if (append.events.length === 0) return this.appendNothing(append);
    return this.appender.append(append);
  }

  /** Different streams at once, in the order given; a stream's own appends one after another. */
  async appendMany(appends: readonly StreamAppend[]): Promise<AppendOutcome[]> {
    const latest = new Map<string, Promise<unknown>>();
    const outcomes: AppendOutcome[] = [];
    for (let start = 0; start < appends.length; start += MANY) {
      const part = appends.slice(start, start + MANY).map((append) => {
        const before = latest.get(append.stream);
        const outcome = before ? before.then(() => this.outcomeOf(append)) : this.outcomeOf(append);
        // The next one goes on whatever became of this one, and everybody hears of a failure from `all`.
        latest.set(
          append.stream,
          outcome.then(null, () => {}),
        );
        return outcome;
      });
      outcomes.push(...(await Promise.all(part)));
    }
    return outcomes;
  }

  async readStream(stream: string): Promise<RecordedEvent[]> {
    this.demandOpen();
    return this.log.streamEvents(stream);
  }

  async readAll(after: Position, limit: number): Promise<RecordedEvent[]> {
    this.demandOpen();
    return this.log.allEvents(after, limit);
  }

  async lastPosition(): Promise<Position> {
    this.demandOpen();
    return this.log.lastPosition();
  }

  subscribe(after: Position, options: SubscribeOptions = {}): Subscription {
    const onRefused = (refusal: SubscriptionRefused) => {
      if (refusal.message !== this.refusedFor) this.onRefused(refusal);
      this.refusedFor = refusal.message;
    };
    const settings = { ...options, ...this.settings, onRefused };
    return resumedSubscription(this.connection, this.decoder, after, this.closing.signal, settings);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.appender.close();
    this.closed.abort();
    this.connection.close();
  }

  private async outcomeOf(append: StreamAppend): Promise<AppendOutcome> {
    try {
      return { ok: true, appended: await this.append(append) };
    } catch (error) {
      if (error instanceof StaleRevision) return { ok: false, error };
      throw error;
    }
  }

  /** Only the revision is checked. */
  private async appendNothing({ stream, expectedRevision }: StreamAppend): Promise<Appended> {
    const last = (await this.readStream(stream)).at(-1);
    const actual = last?.revision ?? NO_STREAM;
    if (actual !== expectedRevision) throw new StaleRevision(stream, expectedRevision, actual);
    return { revision: actual, position: last?.position ?? START };
  }

  private demandOpen(): void {
    if (this.closing.signal.aborted) throw new StoreUnavailable(new Error('The event store was closed'));
  }
}
