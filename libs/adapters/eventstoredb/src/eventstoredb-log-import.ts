import {
  StaleRevision,
  type EventStore,
  type LogImport,
  type NewEvent,
  type RecordedEvent,
  type StreamAppend,
} from '#event-sourcing';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

/** An append takes 1 MiB; what a command wrote is cut apart well below that, in bytes of JSON. */
const MOST_AT_ONCE = 500_000;

/**
 * Brings a log here append by append, one after another: only then is the order over all streams the one it was. An
 * append has the events that one command wrote, so that the keys from outside are claimed as when they were decided.
 * The instant at which each was recorded goes along with it.
 */
export class EventStoreDbLogImport implements LogImport {
  readonly log: Pick<EventStore, 'readAll' | 'lastPosition'>;
  private readonly store: EventStoreDbEventStore;
  private recordedAt = new Date(0);

  /** Connects with the first call. @throws ConnectionStringInvalid */
  constructor(url: string) {
    this.store = new EventStoreDbEventStore(url, { clock: { now: () => this.recordedAt } });
    this.log = this.store;
  }

  /** @throws StaleRevision where another event stands in its place */
  async add(events: readonly RecordedEvent[]): Promise<void> {
    for (const append of appendsOf(events)) {
      this.recordedAt = new Date(append.recordedAt);
      await this.append(append);
    }
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** A predecessor may have brought the beginning of it, its last words arriving late. */
  private async append(append: StreamAppend): Promise<void> {
    try {
      await this.store.append(append);
    } catch (error) {
      if (!(error instanceof StaleRevision)) throw error;
      const { stream, expectedRevision, events } = append;
      const kept = (await this.store.readStream(stream)).slice(
        expectedRevision + 1,
        expectedRevision + 1 + events.length,
      );
      if (kept.length === 0 || kept.some(({ id }, index) => events[index]?.id !== id)) throw error;
      const rest = { stream, expectedRevision: kept.at(-1)!.revision, events: events.slice(kept.length) };
      if (rest.events.length > 0) await this.store.append(rest);
    }
  }
}

type ImportedAppend = StreamAppend & { readonly recordedAt: string };

/** Neighbours of one stream and one command, as they were written together. */
function appendsOf(events: readonly RecordedEvent[]): ImportedAppend[] {
  const appends: ImportedAppend[] = [];
  let group: RecordedEvent[] = [];
  let size = 0;
  const finish = () => {
    if (group.length > 0) appends.push(appendOf(group));
    group = [];
    size = 0;
  };
  for (const event of events) {
    const bytes = Buffer.byteLength(JSON.stringify(event));
    if (!goesWith(group[0], event) || size + bytes > MOST_AT_ONCE) finish();
    group.push(event);
    size += bytes;
  }
  finish();
  return appends;
}

function appendOf(events: readonly RecordedEvent[]): ImportedAppend {
  const { stream, revision, meta } = events[0]!;
  return { stream, expectedRevision: revision - 1, events: events.map(asNew), recordedAt: meta.recordedAt };
}

function asNew({ id, type, data, meta }: RecordedEvent): NewEvent {
  const { recordedAt: _, ...rest } = meta;
  return { id, type, data, meta: rest };
}

function goesWith(first: RecordedEvent | undefined, { stream, meta }: RecordedEvent): boolean {
  if (!first) return true;
  const { commandId, recordedAt } = first.meta;
  return first.stream === stream && commandId === meta.commandId && recordedAt === meta.recordedAt;
}
