import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What has a revision is answered with it as ETag; what was written, with its position. */
export function addAnswerHeaders(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    if (typeof payload === 'object' && payload !== null) {
      const { revision, position } = payload as { revision?: unknown; position?: unknown };
      if (typeof revision === 'number') void reply.header('etag', `"${revision}"`);
      if (typeof position === 'number') void reply.header('x-position', String(position));
    }
    done(null, payload);
  });
}
