import {
  deriveId,
  InMemoryProjectionStore,
  START,
  type Actor,
  type DomainEvent,
  type Projection,
  type ProjectionStore,
  type RecordedEvent,
} from '#event-sourcing';
import type { EvidenceSheetEvent } from '#domain';
import { readModelProjections } from './projections.js';
import type { RecordedInHistory } from './history/recorded-types.js';

export interface Happening {
  readonly at?: string;
  readonly recordedAt?: string;
  readonly by?: Partial<Actor>;
}

/** A log as a store would have recorded it; time stands still unless told. */
export class Log {
  readonly events: RecordedEvent[] = [];
  private readonly revisions = new Map<string, number>();
  private now = '2026-03-02T01:00:00.000Z';

  record(
    stream: string,
    event: RecordedInHistory | EvidenceSheetEvent,
    { at = this.now, recordedAt = at, by }: Happening = {},
  ): RecordedEvent {
    this.now = at;
    const position = this.events.length + 1;
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    this.revisions.set(stream, revision);
    const actor = { userId: 'clerk', unitId: 'office', role: 'issuer', ...by };
    const commandId = deriveId('command', position);
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt: at, recordedAt };
    const recorded: RecordedEvent = { id: deriveId('event', position), ...event, stream, revision, position, meta };
    this.events.push(recorded);
    return recorded;
  }

  has(stream: string): boolean {
    return this.revisions.has(stream);
  }

  last(): RecordedEvent {
    return this.events.at(-1)!;
  }
}

/** Brings projections up to the end of the log, from wherever they stand. */
export async function project(
  store: ProjectionStore,
  events: readonly RecordedEvent[],
  {
    projections = readModelProjections,
    batchSize = 2_000,
  }: { projections?: readonly Projection[]; batchSize?: number } = {},
): Promise<void> {
  for (const projection of projections) {
    let from = await store.load(projection.name);
    const due = events.filter(({ position }) => position > from);
    for (let start = 0; start < due.length; start += batchSize) {
      const batch = due.slice(start, start + batchSize);
      const to = batch.at(-1)!.position;
      await store.apply(
        projection,
        batch.filter(({ type }) => type in projection.on),
        from,
        to,
      );
      from = to;
    }
  }
}

/** Rows that one projection makes of a log. */
export async function rowsOf<E extends DomainEvent, Row extends object>(
  projection: Projection<E, Row>,
  events: readonly RecordedEvent[],
): Promise<Row[]> {
  const store = new InMemoryProjectionStore();
  if (events.length > 0) await store.apply(projection, events, START, events.at(-1)!.position);
  return store.rows<Row>(projection.table);
}
