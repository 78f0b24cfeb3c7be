export {
  circumstances,
  during,
  followCircumstances,
  note,
  presentSpan,
  resume,
  within,
  type Circumstances,
} from './circumstances.js';
export { openLogger, type Logger, type LoggerOptions } from './logging/logger.js';
export type { Output } from './logging/output.js';
export { withoutSecrets } from './logging/secrets.js';
export { Meters, secondsSince, type Reading } from './metrics/meters.js';
export { measuredEventStore } from './metrics/measured-event-store.js';
export { measuredProjections } from './metrics/measured-projections.js';
export { MetricsNotServed } from './metrics/serve-metrics.js';
export { observeCommands } from './observed-commands.js';
export { observedPolicy } from './observed-policy.js';
export { onlyLogging, openTelemetry, type Telemetry, type TelemetryOptions } from './telemetry.js';
export { parseTraceparent, spanOfCommand, traceIdOf, traceparentOf } from './tracing/trace-ids.js';
export { tracedEventStore } from './tracing/traced-event-store.js';
export { tracedProjections } from './tracing/traced-projections.js';
export { Tracing, type SpanWish } from './tracing/tracing.js';
