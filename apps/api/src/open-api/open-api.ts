import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemDto } from '../answers/problem.answer.js';
import { describeRefusals } from './describe-refusals.js';
import { PAGE, PAGE_FILES, pageFile } from './page.js';

const DESCRIPTION =
  'Directives, their assignments and how they are followed up. Refusals are problem details (RFC 9457) with a stable ' +
  '`code`, in Vietnamese or, with `Accept-Language: en`, in English.';

/** The description of every route at `/api/openapi.json`, and a page to read it by at `/api/docs`. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let described: OpenAPIObject | null = null;
  fastify.get('/api/openapi.json', (_request, reply) => {
    described ??= describe(app);
    return reply.type('application/json').send(described);
  });
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  for (const [name, mediaType] of Object.entries(PAGE_FILES)) {
    fastify.get(`/api/docs/${name}`, async (_request, reply) => reply.type(mediaType).send(await pageFile(name)));
  }
}

function describe(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Thông Suốt')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [ProblemDto] });
  describeRefusals(document);
  return document;
}
