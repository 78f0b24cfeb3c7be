import type { EventStore } from '#event-sourcing';
import { presentSpan } from '../circumstances.js';
import type { Tracing } from './tracing.js';

/** An append is a span of its own where it belongs to something that is traced; everything else passes. */
export function tracedEventStore(store: EventStore, tracing: Tracing): EventStore {
  return {
    append: (append) => {
      if (!presentSpan()) return store.append(append);
      const attributes = { 'thongsuot.stream': append.stream, 'thongsuot.events': append.events.length };
      return tracing.span('append', { attributes }, () => store.append(append));
    },
    appendMany: (appends) => {
      if (!presentSpan()) return store.appendMany(appends);
      const attributes = { 'thongsuot.streams': appends.length };
      return tracing.span('append many', { attributes }, () => store.appendMany(appends));
    },
    readStream: (stream) => store.readStream(stream),
    readAll: (after, limit) => store.readAll(after, limit),
    lastPosition: () => store.lastPosition(),
    subscribe: (after, options) => store.subscribe(after, options),
    close: () => store.close(),
  };
}
