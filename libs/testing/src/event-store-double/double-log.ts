import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** An event as the server keeps it. */
export interface DoubleRecord {
  readonly stream: string;
  readonly revision: number;
  /** Place in the log, in bytes as it were: it grows by more than one. */
  readonly position: number;
  /** The same as {@link position}, unless an old client wrote in an explicit transaction. */
  readonly commit: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  /** ISO instant. */
  readonly created: string;
}

export type NewDoubleRecord = Pick<DoubleRecord, 'id' | 'type' | 'data' | 'metadata'>;

/** -1 is a stream that must not exist. */
export type WriteResult =
  | { readonly kind: 'written' | 'repeated'; readonly revision: number; readonly position: number }
  | { readonly kind: 'stale'; readonly current: number }
  | { readonly kind: 'deleted' };

const NO_STREAM = -1;
const RECORD_HEADER = 100;

/** After so many events of others the server writes one of its own, as it does in life. */
const OWN_EVENT_EVERY = 5;

/** The log of a server and the rules by which it takes appends; forgets everything unless it is given a file. */
export class DoubleLog {
  readonly records: DoubleRecord[] = [];
  private readonly streams = new Map<string, DoubleRecord[]>();
  /** First revision that a reader still sees, where a stream was deleted softly. */
  private readonly visibleFrom = new Map<string, number>();
  private readonly tombstones = new Set<string>();
  private readonly followers = new Set<() => void>();
  private end = RECORD_HEADER;

  constructor(private readonly file: string | null = null) {
    if (file && existsSync(file)) {
      for (const line of readFileSync(file, 'utf8').split('\n'))
        if (line !== '') this.keep(JSON.parse(line) as DoubleRecord);
    }
    if (this.records.length === 0) this.writeOwnEvent();
  }

  /** Calls back after each append, until the returned function is called. */
  follow(follower: () => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /** The events of a stream that are still visible; null when there are none. */
  read(stream: string): readonly DoubleRecord[] | null {
    const records = this.streams.get(stream)?.slice(this.visibleFrom.get(stream) ?? 0) ?? [];
    return records.length > 0 && !this.tombstones.has(stream) ? records : null;
  }

  /** As a server does: a repeat is known by ids and revision, and part of a repeat is a conflict. */
  append(stream: string, expected: number, events: readonly NewDoubleRecord[]): WriteResult {
    if (this.tombstones.has(stream)) return { kind: 'deleted' };
    const history = this.streams.get(stream) ?? [];
    const current = history.length - 1;
    const beginsAgain = expected === NO_STREAM && this.visibleFrom.get(stream) === history.length;
    if (expected < current && !beginsAgain) {
      const kept = history.slice(expected + 1, expected + 1 + events.length);
      const isRepeat = events.length > 0 && events.every(({ id }, index) => kept[index]?.id === id);
      if (!isRepeat) return { kind: 'stale', current };
      const last = kept.at(-1)!;
      return { kind: 'repeated', revision: last.revision, position: last.position };
    }
    if (expected !== current && !beginsAgain) return { kind: 'stale', current };
    for (const event of events) this.write(stream, event);
    if (this.records.length % OWN_EVENT_EVERY === 0) this.writeOwnEvent();
    for (const follower of this.followers) follower();
    const last = this.streams.get(stream)?.at(-1);
    return { kind: 'written', revision: last?.revision ?? NO_STREAM, position: last?.position ?? 0 };
  }

  /** The events are gone and their numbers are used up. */
  delete(stream: string): void {
    this.visibleFrom.set(stream, this.streams.get(stream)?.length ?? 0);
  }

  /** The stream is gone for ever. */
  tombstone(stream: string): void {
    this.tombstones.add(stream);
  }

  /** As a client of the old protocol did in a transaction of its own. */
  appendInTransaction(stream: string, event: NewDoubleRecord): void {
    this.write(stream, event, 1);
    for (const follower of this.followers) follower();
  }

  private writeOwnEvent(): void {
    const event = { id: crypto.randomUUID(), type: '$statsCollected', data: '{}', metadata: '' };
    this.write('$stats-127.0.0.1:2113', event);
  }

  private write(stream: string, event: NewDoubleRecord, commitAfter = 0): void {
    const position = this.end;
    const record = {
      ...event,
      stream,
      revision: this.streams.get(stream)?.length ?? 0,
      position,
      commit: position + commitAfter,
      created: new Date().toISOString(),
    };
    this.keep(record);
    if (this.file) appendFileSync(this.file, `${JSON.stringify(record)}\n`, { flush: true });
  }

  private keep(record: DoubleRecord): void {
    const stream = this.streams.get(record.stream);
    if (stream) stream.push(record);
    else this.streams.set(record.stream, [record]);
    this.records.push(record);
    this.end = record.position + RECORD_HEADER + record.data.length + record.metadata.length;
  }
}
