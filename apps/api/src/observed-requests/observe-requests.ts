import { randomUUID } from 'node:crypto';
import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseTraceparent, resume, type Circumstances, type Telemetry } from '#observability';
import type { ApiRequest } from '../requests/api-request.js';

/** What is known of a request while it is under way. */
interface UnderWay {
  readonly said: Circumstances;
  readonly span: Span | null;
}

/** Lasts as long as somebody looks on. */
const ENDLESS = /^\/api\/v1\/live$/;

/** Health is asked every few seconds by machines: of interest only to who debugs. */
const UNREMARKABLE = /^\/api\/v1\/health\//;

/**
 * Has each request told in a line of the log, counted, and traced, by its route and not its address: addresses hold ids
 * and what people search for, and are without number. The request's correlation id is made here, never taken from
 * outside; it is answered as `x-correlation-id`, stands in every line and event that the request brings about, and is
 * the id of the trace. A trace that the caller has is linked to, not continued, for the same reason.
 *
 * To be added before all other hooks, so that they too work under these circumstances.
 */
export function observeRequests(app: NestFastifyApplication, { logger, meters, tracing }: Telemetry): void {
  const fastify = app.getHttpAdapter().getInstance();
  const underWay = new WeakMap<object, UnderWay>();

  fastify.addHook('onRequest', (request, reply, done) => {
    const correlationId = randomUUID();
    const route = routeOf(request);
    const outside = tracing && parseTraceparent(request.headers['traceparent']);
    const span =
      tracing?.begin(`${request.method} ${route}`, {
        kind: SpanKind.SERVER,
        isRoot: true,
        correlationId,
        links: outside ? [outside] : [],
        attributes: { 'http.request.method': request.method, 'http.route': route },
      }) ?? null;
    const present = { said: { correlationId }, span };
    underWay.set(request, present);
    (request as ApiRequest).correlationId = correlationId;
    void reply.header('x-correlation-id', correlationId);
    resume(present.said, span, done);
  });

  // Reading a body goes on in the circumstances of the connection, not of the request.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const present = underWay.get(request);
    if (present) resume(present.said, present.span, done);
    else done();
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    const span = underWay.get(request)?.span ?? null;
    const { method, correlationId, commandId, caller } = request as ApiRequest;
    const userId = caller?.actor.userId;
    const route = routeOf(request);
    const status = reply.statusCode;
    const milliseconds = reply.elapsedTime;
    meters?.requests.inc({ method, route, status: String(status) });
    if (!ENDLESS.test(route)) meters?.requestSeconds.observe({ method, route }, milliseconds / 1_000);
    if (span) {
      span.setAttribute('http.response.status_code', status);
      if (userId) span.setAttribute('thongsuot.user_id', userId);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }
    const level = UNREMARKABLE.test(route) && status < 500 ? 'debug' : status >= 500 ? 'warn' : 'info';
    logger[level](
      { correlationId, commandId, userId, method, route, status, ms: Math.round(milliseconds * 10) / 10 },
      'request',
    );
    done();
  });
}

/** `/api/v1/units/:unitId`; nothing of the address where no route fits. */
function routeOf(request: { readonly routeOptions?: { readonly url?: string } }): string {
  return request.routeOptions?.url ?? 'unknown';
}
