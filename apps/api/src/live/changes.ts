import type { Position, RecordedEvent } from '#event-sourcing';

/** What can change under somebody's eyes. */
export type ChangedKind = 'directive' | 'assignment' | 'unit' | 'unit-group' | 'user' | 'calendar';

/** That something has changed, and not how: who may read it asks again. */
export interface Change {
  readonly kind: ChangedKind;
  /** Of a calendar, its year. */
  readonly id: string;
  /** Of its last event; a query that is asked to reflect it shows the change. */
  readonly position: Position;
}

/** By the beginning of a stream's name. */
const KIND_OF: Readonly<Record<string, ChangedKind>> = {
  directive: 'directive',
  assignment: 'assignment',
  unit: 'unit',
  group: 'unit-group',
  user: 'user',
  calendar: 'calendar',
};

/** What the events have changed, each thing once, in the order of their last events. */
export function changesIn(events: readonly Pick<RecordedEvent, 'stream' | 'position'>[]): Change[] {
  const last = new Map<string, Change>();
  for (const { stream, position } of events) {
    const end = stream.indexOf('-');
    const kind = KIND_OF[stream.slice(0, end)];
    if (!kind) continue;
    // Taken out first, so that it moves to the end.
    last.delete(stream);
    last.set(stream, { kind, id: stream.slice(end + 1), position });
  }
  return [...last.values()];
}
