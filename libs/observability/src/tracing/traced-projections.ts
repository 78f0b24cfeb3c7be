import { SpanKind } from '@opentelemetry/api';
import type { ProjectionStore, RecordedEvent } from '#event-sourcing';
import { observedProjections } from '../metrics/measured-projections.js';
import { spanOfCommand } from './trace-ids.js';
import type { Tracing } from './tracing.js';

/** A batch may hold the events of 2,000 commands; a span with as many links helps nobody. */
const MOST_LINKS = 32;

/** Each batch is a trace of its own, linked to the commands that wrote its events. */
export function tracedProjections(store: ProjectionStore, tracing: Tracing): ProjectionStore {
  return observedProjections(store, (projection, events, apply) => {
    const attributes = {
      'thongsuot.runner': projection.name,
      'thongsuot.events': events.length,
      'thongsuot.last_position': events.at(-1)?.position ?? 0,
    };
    const wish = { kind: SpanKind.CONSUMER, isRoot: true, links: commandsOf(events), attributes };
    return tracing.span(`project ${projection.name}`, wish, apply);
  });
}

function commandsOf(events: readonly RecordedEvent[]) {
  const commands = new Map<string, RecordedEvent['meta']>();
  for (const { meta } of events) {
    if (commands.size === MOST_LINKS) break;
    commands.set(meta.commandId, meta);
  }
  return [...commands.values()].map(spanOfCommand);
}
