import type { Appended, EventStore, RecordedEvent, StreamAppend } from '#event-sourcing';

/**
 * The log with what is only tried: appends are kept here, and read back behind what is really there. So the steps of a whole
 * plan can be taken one upon the other, and nothing of it is written.
 */
export class TrialStore {
  private readonly tried = new Map<string, RecordedEvent[]>();
  /** To be handed to whatever reads and appends. */
  readonly store: EventStore;

  constructor(private readonly log: EventStore) {
    const readStream = (stream: string) => this.readStream(stream);
    const append = (one: StreamAppend) => Promise.resolve(this.append(one));
    this.store = Object.assign(Object.create(log) as EventStore, { readStream, append });
  }

  /** What was tried on each stream. */
  get streams(): ReadonlyMap<string, readonly RecordedEvent[]> {
    return this.tried;
  }

  private async readStream(stream: string): Promise<RecordedEvent[]> {
    return [...(await this.log.readStream(stream)), ...(this.tried.get(stream) ?? [])];
  }

  private append({ stream, expectedRevision, events }: StreamAppend): Appended {
    const recorded = events.map(({ id, type, data, meta }, index): RecordedEvent => {
      const revision = expectedRevision + 1 + index;
      return { id, type, data, stream, revision, position: 0, meta: { ...meta, recordedAt: meta.occurredAt } };
    });
    this.tried.set(stream, [...(this.tried.get(stream) ?? []), ...recorded]);
    return { revision: expectedRevision + events.length, position: 0, repeated: false };
  }
}
