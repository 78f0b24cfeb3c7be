import {
  NO_STREAM,
  StaleRevision,
  stopPoint,
  StoreUnavailable,
  type Appended,
  type Clock,
  type StreamAppend,
} from '#event-sourcing';
import type { Pool } from '../pool.js';
import { int4Array, jsonArray, textArray, uuidArray } from '../binary-arrays.js';
import { DedicatedConnection } from '../dedicated-connection.js';
import { asStoreError, isContentError } from '../store-errors.js';
import type { KnownRevisions } from './known-revisions.js';
import { assertStorableName, encodeEvent, type EncodedEvent } from './stored-events.js';

/** Bounds of one group: it must neither hold the lock for long nor make its first caller wait for the last. */
const GROUP = { appends: 256, events: 1_000, bytes: 4_000_000 };

/** Bounds of what waits for a group; beyond them a caller is told at once instead of being kept. */
const QUEUE = { appends: 20_000, bytes: 128_000_000 };

/** While a group is under way, the next one is sent after it only when it is worth a transaction of its own. */
const WORTH_SENDING_AHEAD = 12;

interface Waiting {
  readonly append: StreamAppend;
  readonly events: readonly EncodedEvent[];
  readonly bytes: number;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: Error) => void;
}

type Answer = [base: number, heads: number[] | null, repeats: (number | null)[] | null];

/** One for a process: gathers waiting appends into one transaction, and answers each caller on its own. */
export class AppendWriter {
  private readonly connection: DedicatedConnection;
  private waiting: Waiting[] = [];
  private waitingBytes = 0;
  private underWay = 0;
  private scheduled = false;
  private idle: (() => void)[] = [];

  constructor(
    pool: Pool,
    private readonly clock: Clock,
    private readonly known: KnownRevisions,
    timeout: number,
    private readonly appended: () => void,
  ) {
    this.connection = new DedicatedConnection(pool, 'writer', { timeout });
  }

  append(append: StreamAppend): Promise<Appended> {
    return new Promise((resolve, reject) => {
      assertStorableName(append.stream);
      const events = append.events.map(encodeEvent);
      const bytes = events.reduce((sum, { data, meta }) => sum + data.length + meta.length, append.stream.length);
      if (this.waiting.length >= QUEUE.appends || this.waitingBytes + bytes > QUEUE.bytes) {
        throw new StoreUnavailable(new Error(`${this.waiting.length} appends wait already`));
      }
      this.waiting.push({ append, events, bytes, resolve, reject });
      this.waitingBytes += bytes;
      this.schedule();
    });
  }

  /** Finishes what was asked for. */
  async close(): Promise<void> {
    if (this.waiting.length > 0 || this.underWay > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
    await this.connection.close();
  }

  /** After this turn of the event loop, so that callers answered in one turn share the next group. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.pump();
    });
  }

  private pump(): void {
    while (this.waiting.length > 0) {
      if (this.underWay === 2 || (this.underWay === 1 && this.waiting.length < WORTH_SENDING_AHEAD)) return;
      this.underWay++;
      void this.write(this.nextGroup()).finally(() => {
        this.underWay--;
        if (this.waiting.length > 0) this.schedule();
        else if (this.underWay === 0) for (const resolve of this.idle.splice(0)) resolve();
      });
    }
  }

  /** In order of arrival; a stream's second append waits for the next group, with all that come after it. */
  private nextGroup(): Waiting[] {
    const group: Waiting[] = [];
    const left: Waiting[] = [];
    const streams = new Set<string>();
    let [events, bytes] = [0, 0];
    for (const [index, one] of this.waiting.entries()) {
      const full =
        group.length === GROUP.appends || events + one.events.length > GROUP.events || bytes + one.bytes > GROUP.bytes;
      if (full && group.length > 0) {
        left.push(...this.waiting.slice(index));
        break;
      }
      if (streams.has(one.append.stream)) {
        left.push(one);
        continue;
      }
      streams.add(one.append.stream);
      group.push(one);
      events += one.events.length;
      bytes += one.bytes;
    }
    this.waiting = left;
    this.waitingBytes -= bytes;
    return group;
  }

  private async write(group: Waiting[]): Promise<void> {
    try {
      stopPoint('append:gathered');
      const answer = await this.send(group);
      stopPoint('append:written');
      this.answer(group, answer);
      stopPoint('append:answered');
      this.appended();
    } catch (error) {
      this.known.clear();
      if (group.length > 1 && isContentError(error)) {
        // One of them is not acceptable to the database and took its neighbours down: each goes alone.
        for (const one of group) await this.write([one]);
        return;
      }
      for (const { reject, append } of group) reject(asStoreError(error, append.events[0]?.type));
    }
  }

  private async send(group: readonly Waiting[]): Promise<Answer> {
    const columns = columnsOf(group);
    const [row] = await this.connection.rows<Answer>({
      name: 'append-events',
      text: 'SELECT base, heads, repeats FROM append_events($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      values: [
        textArray(columns.streams),
        int4Array(columns.expected),
        int4Array(columns.revisions),
        uuidArray(columns.ids),
        textArray(columns.types),
        jsonArray(columns.datas),
        jsonArray(columns.metas),
        this.clock.now().toISOString(),
        group.every(({ append }) => this.known.has(append.stream, append.expectedRevision)),
      ],
    });
    return row!;
  }

  private answer(group: readonly Waiting[], [base, heads, repeats]: Answer): void {
    let position = base;
    for (const [index, { append, resolve, reject }] of group.entries()) {
      const { stream, expectedRevision, events } = append;
      const head = heads?.[index] ?? NO_STREAM;
      const repeated = repeats?.[index] ?? null;
      if (heads && head !== expectedRevision && repeated === null) {
        reject(new StaleRevision(stream, expectedRevision, head));
        continue;
      }
      if (repeated === null) position += events.length;
      const revision = expectedRevision + events.length;
      this.known.add(stream, revision);
      resolve({ revision, position: repeated ?? position, repeated: repeated !== null });
    }
  }
}

/** The group's events as `append_events` takes them, an entry an event. */
function columnsOf(group: readonly Waiting[]) {
  const columns = {
    streams: [] as string[],
    expected: [] as number[],
    revisions: [] as number[],
    ids: [] as string[],
    types: [] as string[],
    datas: [] as string[],
    metas: [] as string[],
  };
  for (const { append, events } of group) {
    let revision = append.expectedRevision;
    for (const { id, type, data, meta } of events) {
      columns.streams.push(append.stream);
      columns.expected.push(append.expectedRevision);
      columns.revisions.push(++revision);
      columns.ids.push(id);
      columns.types.push(type);
      columns.datas.push(data);
      columns.metas.push(meta);
    }
  }
  return columns;
}
