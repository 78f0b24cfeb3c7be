import {
  NO_STREAM,
  pollingSubscription,
  StaleRevision,
  START,
  systemClock,
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
import type { Pool } from '../pool.js';
import { AppendSignal } from './append-signal.js';
import { AppendWriter } from './append-writer.js';
import { DedicatedConnection } from '../dedicated-connection.js';
import { KnownRevisions } from './known-revisions.js';
import { LogReader } from './log-reader.js';
import { EventDecoder } from './stored-events.js';
import { StreamReader } from './stream-reader.js';

/** Appends of one call that are handed to the writer at a time. */
const MANY = 2_000;

/** NOTIFY is a commit like any other; a hint is not worth a wait for the disk. */
const HINTS = { synchronous_commit: 'off' };

export interface PostgresEventStoreOptions {
  /** Gives events their `recordedAt`; the system's clock unless told. */
  readonly clock?: Clock;
  readonly upcasters?: Upcasters;
  /** Longest wait for another process's append that was not announced, in milliseconds; 500 unless told. */
  readonly pollingInterval?: number;
  /** When a statement counts as unanswered, in milliseconds; 30,000 unless told. */
  readonly timeout?: number;
}

/** The log in a PostgreSQL database of version 15 or newer; its tables come with `eventStoreMigrations`. */
export class PostgresEventStore implements EventStore {
  private readonly closed = new AbortController();
  private readonly signal: AppendSignal;
  private readonly writer: AppendWriter;
  private readonly streams: StreamReader;
  private readonly log: LogReader;
  private readonly forStreams: DedicatedConnection;
  private readonly forLog: DedicatedConnection;

  /** Takes connections like the pool's, outside its count: one to write, two to read, one to listen. */
  constructor(
    pool: Pool,
    {
      clock = systemClock,
      upcasters = new Upcasters(),
      pollingInterval = 500,
      timeout = 30_000,
    }: PostgresEventStoreOptions = {},
  ) {
    const decoder = new EventDecoder(upcasters);
    const known = new KnownRevisions();
    this.forStreams = new DedicatedConnection(pool, 'stream reader', { timeout, settings: HINTS });
    this.forLog = new DedicatedConnection(pool, 'log reader', { timeout });
    this.signal = new AppendSignal(pool, (statement) => this.forStreams.rows(statement), pollingInterval);
    this.writer = new AppendWriter(pool, clock, known, timeout, () => this.signal.appended());
    this.streams = new StreamReader(this.forStreams, decoder, known);
    this.log = new LogReader(this.forLog, decoder, () => this.signal.generation);
  }

  async append(append: StreamAppend): Promise<Appended> {
    if (append.events.length === 0) return this.appendNothing(append);
    return this.writer.append(append);
  }

  async appendMany(appends: readonly StreamAppend[]): Promise<AppendOutcome[]> {
    const outcomes: AppendOutcome[] = [];
    for (let start = 0; start < appends.length; start += MANY) {
      const part = appends.slice(start, start + MANY).map((append) => this.outcomeOf(append));
      outcomes.push(...(await Promise.all(part)));
    }
    return outcomes;
  }

  readStream(stream: string): Promise<RecordedEvent[]> {
    return this.streams.read(stream);
  }

  readAll(after: Position, limit: number): Promise<RecordedEvent[]> {
    return this.log.read(after, limit);
  }

  lastPosition(): Promise<Position> {
    return this.log.last();
  }

  subscribe(after: Position, options?: SubscribeOptions): Subscription {
    const log = { readAll: (from: Position, limit: number) => this.log.follow(from, limit) };
    return pollingSubscription(log, after, (signal) => this.signal.next(signal), this.closed.signal, options);
  }

  async close(): Promise<void> {
    this.closed.abort();
    await this.writer.close();
    await Promise.all([this.signal.close(), this.forStreams.close(), this.forLog.close()]);
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
}
