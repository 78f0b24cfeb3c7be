import { followCircumstances } from './circumstances.js';
import { openLogger, type Logger } from './logging/logger.js';
import type { Output } from './logging/output.js';
import { Meters } from './metrics/meters.js';
import { serveMetrics } from './metrics/serve-metrics.js';
import { openTracing } from './tracing/open-tracing.js';
import type { Tracing } from './tracing/tracing.js';

/** How a process tells about itself. What is switched off is null, and nothing is put around the work for it. */
export interface Telemetry {
  readonly logger: Logger;
  readonly meters: Meters | null;
  /** Where the metrics are; null where they are not served. */
  readonly metricsUrl: string | null;
  readonly tracing: Tracing | null;
  /** Sends what is not sent yet, and closes the port of the metrics. */
  close(): Promise<void>;
}

export interface TelemetryOptions {
  readonly program: string;
  readonly logLevel: string;
  readonly metricsHost: string;
  /** null: nothing is counted. */
  readonly metricsPort: number | null;
  /** null: nothing is traced. */
  readonly otlpEndpoint: string | null;
  /** Where the log goes; standard error unless told. */
  readonly output?: Output;
}

/** From this version on Node carries circumstances in V8's own frames and hooks into no promise for it. */
const FOLLOWS_CHEAPLY = 24;

/** @throws MetricsNotServed */
export async function openTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { program, logLevel: level, metricsHost, metricsPort, otlpEndpoint, output } = options;
  const logger = openLogger({ level, program, ...(output && { output }) });
  const isDebugged = level === 'debug' || level === 'trace';
  if (isDebugged || Number.parseInt(process.versions.node, 10) >= FOLLOWS_CHEAPLY) followCircumstances();
  const meters = metricsPort === null ? null : new Meters();
  const server = meters && (await serveMetrics(meters, metricsHost, metricsPort!));
  const tracing = otlpEndpoint === null ? null : await openTracing(otlpEndpoint, program);
  if (server) logger.info({ url: server.url }, 'Metrics are served');
  return {
    logger,
    meters,
    metricsUrl: server?.url ?? null,
    tracing,
    close: async () => {
      await server?.close();
      // The receiver may be away: the spans are lost then, and nothing waits for them.
      await tracing?.close().catch(() => {});
    },
  };
}

/** Words for the log, and nothing else: for a process that nobody watches, and for tests. */
export function onlyLogging(level: string, program: string, output?: Output): Telemetry {
  const logger = openLogger({ level, program, ...(output && { output }) });
  return { logger, meters: null, metricsUrl: null, tracing: null, close: async () => {} };
}
