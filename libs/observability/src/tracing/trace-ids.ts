import { createHash } from 'node:crypto';
import { TraceFlags, type SpanContext } from '@opentelemetry/api';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** A UUID is of a trace id's size, and is taken as it is; anything else by its hash. */
export function traceIdOf(correlationId: string): string {
  return hexOf(correlationId);
}

/** The second half of the command's id: random, or of a hash, in every UUID that we make. */
export function spanIdOf(commandId: string): string {
  return hexOf(commandId).slice(16);
}

/** Where a command was carried out, told from what each of its events says in its meta; nothing was stored for it. */
export function spanOfCommand({ correlationId, commandId }: { correlationId: string; commandId: string }): SpanContext {
  return {
    traceId: traceIdOf(correlationId),
    spanId: spanIdOf(commandId),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  };
}

const hexOf = (id: string): string =>
  UUID.test(id) ? id.replaceAll('-', '').toLowerCase() : createHash('sha256').update(id).digest('hex').slice(0, 32);

const TRACEPARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
const NOTHING = /^0+$/;

/** W3C trace context; null for what is none. */
export function parseTraceparent(header: unknown): SpanContext | null {
  const [, traceId, spanId, flags] = (typeof header === 'string' && TRACEPARENT.exec(header)) || [];
  if (!traceId || !spanId || !flags || NOTHING.test(traceId) || NOTHING.test(spanId)) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
}

export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;
}
