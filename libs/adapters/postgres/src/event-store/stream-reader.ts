import type { RecordedEvent } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { asStoreError } from '../store-errors.js';
import type { KnownRevisions } from './known-revisions.js';
import { EVENT_COLUMNS, type EventDecoder, type EventRow } from './stored-events.js';

/** Most streams in one query, and most queries under way. */
const LIMITS = { streams: 128, queries: 2 };

interface Reader {
  readonly resolve: (events: RecordedEvent[]) => void;
  readonly reject: (error: Error) => void;
}

/** Reads the streams that many callers want at a time in one query. */
export class StreamReader {
  private waiting = new Map<string, Reader[]>();
  private underWay = 0;
  private scheduled = false;

  constructor(
    private readonly connection: DedicatedConnection,
    private readonly decoder: EventDecoder,
    private readonly known: KnownRevisions,
  ) {}

  /** Everything that was committed when this was called, in order of revision. */
  read(stream: string): Promise<RecordedEvent[]> {
    // PostgreSQL has no such text; asking for it would fail the others in the query.
    if (stream.includes('\0')) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const readers = this.waiting.get(stream);
      if (readers) readers.push({ resolve, reject });
      else this.waiting.set(stream, [{ resolve, reject }]);
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled || this.underWay === LIMITS.queries) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      while (this.waiting.size > 0 && this.underWay < LIMITS.queries) this.readGroup();
    });
  }

  private readGroup(): void {
    const group = new Map([...this.waiting].slice(0, LIMITS.streams));
    for (const stream of group.keys()) this.waiting.delete(stream);
    this.underWay++;
    this.fetch([...group.keys()])
      .then(
        (found) => {
          for (const [stream, readers] of group) {
            const events = found.get(stream) ?? [];
            for (const { resolve } of readers) resolve(readers.length === 1 ? events : [...events]);
          }
        },
        (error: unknown) => {
          const reason = asStoreError(error);
          for (const { reject } of [...group.values()].flat()) reject(reason);
        },
      )
      .finally(() => {
        this.underWay--;
        if (this.waiting.size > 0) this.schedule();
      });
  }

  private async fetch(streams: string[]): Promise<Map<string, RecordedEvent[]>> {
    const rows = await this.connection.rows<EventRow>({
      name: 'read-streams',
      text: `SELECT ${EVENT_COLUMNS} FROM events WHERE stream = ANY($1::text[])`,
      values: [streams],
    });
    const found = new Map<string, RecordedEvent[]>();
    for (const row of rows) {
      const event = this.decoder.decode(row);
      const events = found.get(event.stream);
      if (events) events.push(event);
      else found.set(event.stream, [event]);
    }
    for (const [stream, events] of found) {
      events.sort((one, other) => one.revision - other.revision);
      this.known.add(stream, events.at(-1)!.revision);
    }
    return found;
  }
}
