import { randomBytes } from 'node:crypto';
import { followCircumstances } from '../circumstances.js';
import { Tracing, type DictatedIds } from './tracing.js';

/**
 * Sends spans to an OTLP/HTTP receiver. How many traces are kept is told by OpenTelemetry's own variables
 * (`OTEL_TRACES_SAMPLER`, `OTEL_TRACES_SAMPLER_ARG`), and so are headers and times of the export.
 * The libraries are loaded only here: a process that traces nothing does not pay for them.
 * @param endpoint base address; `/v1/traces` is added
 */
export async function openTracing(endpoint: string, program: string): Promise<Tracing> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, names] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/semantic-conventions'),
    ]);
  followCircumstances();
  const dictated: DictatedIds = { traceId: null, spanId: null };
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  // Not registered for the whole process: several of them work in one, in tests, and what we do not make ourselves
  // (spans of libraries) is not wanted.
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [names.ATTR_SERVICE_NAME]: `thong-suot-${program}` }),
    idGenerator: {
      generateTraceId: () => dictated.traceId ?? randomBytes(16).toString('hex'),
      generateSpanId: () => dictated.spanId ?? randomBytes(8).toString('hex'),
    },
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return new Tracing(provider.getTracer('thong-suot'), dictated, () => provider.shutdown());
}
