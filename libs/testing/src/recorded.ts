import type { DomainEvent, Position, RecordedEvent } from '#event-sourcing';
import { newEvent } from './new-event.js';

/** Events as a store gives them back, at positions from `first` on, each in a stream of its own. */
export function recorded<E extends DomainEvent>(events: readonly E[], first: Position = 1): RecordedEvent<E>[] {
  return events.map(({ type, data }, index) => {
    const { id, meta } = newEvent(type, data);
    const position = first + index;
    const recordedAt = '2026-11-22T02:00:00.000Z';
    return { id, type, data, stream: `stream-${position}`, revision: 0, position, meta: { ...meta, recordedAt } };
  }) as unknown as RecordedEvent<E>[];
}
