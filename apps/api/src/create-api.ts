import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import { PinoLogger } from '#hosting';
import { observeCommands, onlyLogging, type Telemetry } from '#observability';
import { addAnswerHeaders } from './answers/answer-headers.js';
import { Followers } from './live/followers.js';
import { observeRequests } from './observed-requests/observe-requests.js';
import { serveOpenApi } from './open-api/open-api.js';
import { answerProblem } from './problems/problem.filter.js';
import { serveQueueBoard } from './queue-board/serve-queue-board.js';
import type { ApiReply, ApiRequest } from './requests/api-request.js';
import { addBodyParsers } from './requests/body-parsers.js';
import { addSecurityHeaders } from './security-headers.js';
import { Drain } from './stopping/drain.js';
import { serveWeb } from './web/serve-web.js';

export interface ApiOptions {
  readonly host: string;
  readonly port: number;
  /** Levels of pino; `info` unless told. */
  readonly logLevel?: string;
  /** What the process tells about itself; a log of that level unless told. */
  readonly telemetry?: Telemetry;
  /** Where browsers find it, where that is known; over https cookies then go nowhere else. */
  readonly publicUrl?: string | null;
  /** Where the browser application was built to; without it `/` leads to the description of the API. */
  readonly webFolder?: string | null;
  /** Which proxies may say where a request comes from; nobody unless told. */
  readonly trustProxy?: boolean | string;
}

/** Longest a request may take to arrive, and a connection may idle, in milliseconds. */
const TIMES = { request: 300_000, headers: 20_000, idle: 72_000 };

/** Request line and headers together. */
const MOST_HEADER_BYTES = 16_384;

/** Builds the API over a module made by {@link ApiModule.over}. It answers `inject` at once; `listen` opens the port. */
export async function createApi(
  module: DynamicModule | Type,
  {
    logLevel = 'info',
    telemetry = onlyLogging(logLevel, 'api'),
    trustProxy = false,
    webFolder = null,
    publicUrl = null,
  }: ApiOptions,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: false,
    trustProxy,
    requestTimeout: TIMES.request,
    keepAliveTimeout: TIMES.idle,
    http: { headersTimeout: TIMES.headers, maxHeaderSize: MOST_HEADER_BYTES },
    // Longer than any path can be: what no id can be is refused where ids are read.
    routerOptions: { maxParamLength: MOST_HEADER_BYTES },
    frameworkErrors: (error: Error, request: ApiRequest, reply: ApiReply) => answerProblem(error, request, reply),
    // Who comes while the server stops is answered by the drain, in the form of every other problem.
    return503OnClosing: false,
    // By then the drain has let everybody finish. What is left never asked anything, such as a line that a browser opened
    // in advance: such a one counts as busy, and the server would wait for it without end.
    forceCloseConnections: true,
    multipart: false,
  });
  const logger = new PinoLogger(telemetry.logger);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  observeRequests(app, telemetry);
  observeCommands(app.get(CommandBus), telemetry);
  const followers = app.get(Followers);
  telemetry.meters?.watch('live_streams', 'Screens that follow changes', [], () => [{ value: followers.count }]);
  addBodyParsers(app);
  addAnswerHeaders(app);
  addSecurityHeaders(app);
  app.get(Drain).attach(app);
  // Behind a proxy that ends TLS a request comes as http all the same.
  await app.register(cookie, { parseOptions: publicUrl?.startsWith('https:') ? { secure: true } : {} });
  await app.register(multipart, {
    limits: { files: 1, fields: 10, parts: 11, fieldSize: 10_000, headerPairs: 50, fileSize: Infinity },
  });
  serveOpenApi(app);
  if (webFolder !== null) await serveWeb(app, webFolder);
  else
    app
      .getHttpAdapter()
      .getInstance()
      .get('/', (_request, reply) => reply.redirect('/api/docs', 302));
  serveQueueBoard(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}
