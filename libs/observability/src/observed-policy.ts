import { SpanKind } from '@opentelemetry/api';
import type { DomainEvent, Policy, RecordedEvent } from '#event-sourcing';
import { resume } from './circumstances.js';
import type { Telemetry } from './telemetry.js';
import { spanOfCommand } from './tracing/trace-ids.js';

/**
 * What a policy does about an event is said to belong to the request that caused the event: in the log by its
 * correlation, in the trace as another root of the same trace, linked to the command that wrote the event.
 */
export function observedPolicy(policy: Policy, { tracing }: Pick<Telemetry, 'tracing'>): Policy {
  const { name } = policy;
  const react = async (event: RecordedEvent<DomainEvent>): Promise<void> => {
    const { correlationId } = event.meta;
    await resume({ correlationId, runner: name }, null, async () => {
      if (!tracing) return policy.react(event);
      const attributes = { 'thongsuot.runner': name, 'thongsuot.event': event.type, 'thongsuot.event_id': event.id };
      const links = [spanOfCommand(event.meta)];
      const wish = { kind: SpanKind.CONSUMER, isRoot: true, correlationId, links, attributes };
      return tracing.span(`react ${name}`, wish, () => policy.react(event));
    });
  };
  return { name, types: policy.types, react };
}
