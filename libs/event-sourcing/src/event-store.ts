import type { NewEvent, Position, RecordedEvent } from './event.js';

/** Expected revision of a stream that does not exist yet. */
export const NO_STREAM = -1;

/** One stream's share of an append. There is no default revision and no ANY: a repeat could not be told from a conflict. */
export interface StreamAppend {
  readonly stream: string;
  /** Revision of the stream's last event as the caller read it, or {@link NO_STREAM}. */
  readonly expectedRevision: number;
  readonly events: readonly NewEvent[];
}

export interface Appended {
  /** Revision of the last event appended. */
  readonly revision: number;
  /** Position of the last event appended. */
  readonly position: Position;
  /** False only where the store is sure that these events were not there before. */
  readonly repeated?: boolean;
}

export type AppendOutcome =
  { readonly ok: true; readonly appended: Appended } | { readonly ok: false; readonly error: StaleRevision };

/** Somebody appended to the stream since it was read. Read again, decide again. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${stream} is at revision ${actual}, not ${expected}`);
  }
}

/** The store cannot be reached or did not answer in time; the outcome is unknown and the call is safe to repeat. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(cause: unknown) {
    super('The event store does not answer', { cause });
  }
}

export interface SubscribeOptions {
  /** Only these event types; absent means all. */
  readonly types?: readonly string[];
  /** Most events in one batch; 2,000 unless told. */
  readonly batchSize?: number;
}

/** A batch in position order. `upTo` covers events left out by the type filter as well. */
export interface EventBatch {
  readonly events: readonly RecordedEvent[];
  readonly upTo: Position;
}

/** Ends when `close` is called or the store closes; survives the store being away meanwhile. */
export interface Subscription extends AsyncIterable<EventBatch> {
  close(): void;
}

/**
 * The log. Appends to one stream are atomic; appends to several streams are not one transaction.
 * Deliberately left out: deleting, truncating, ANY revision, per-stream subscriptions, metadata streams.
 */
export interface EventStore {
  /**
   * Appends at the stated revision. Repeating an append with the same event ids answers as the first did.
   * @throws StaleRevision when the stream is at another revision; nothing was written.
   * @throws StoreUnavailable when the outcome is unknown.
   */
  append(append: StreamAppend): Promise<Appended>;

  /** Appends to many streams in few round trips; each stream succeeds or fails on its own, in the order given. */
  appendMany(appends: readonly StreamAppend[]): Promise<AppendOutcome[]>;

  /** A stream's events from its first; empty when there is no such stream. Streams are kept short. */
  readStream(stream: string): Promise<RecordedEvent[]>;

  /** At most `limit` events after `after`, in position order. Whatever commits later has a higher position. */
  readAll(after: Position, limit: number): Promise<RecordedEvent[]>;

  /** Position of the last event; {@link START} in an empty store. */
  lastPosition(): Promise<Position>;

  /** Everything after `after`, then what comes, without gaps, in position order. */
  subscribe(after: Position, options?: SubscribeOptions): Subscription;

  close(): Promise<void>;
}
