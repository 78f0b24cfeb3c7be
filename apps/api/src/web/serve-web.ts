import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerProblem } from '../problems/problem.filter.js';
import { RouteUnknown } from '../problems/refusals.js';

/** What the build writes wherever a nonce belongs (`html.cspNonce` in apps/web/vite.config.ts). */
const NONCE = 'CSP_NONCE';

/** Names of these files change with their content. */
const FOR_EVER = 31_536_000_000;

/** Scripts, styles and data from here only; what the page itself writes into a style is marked with this answer's nonce. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The browser application: one page for every address that is none of the API's, so that links can be sent. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const assets = { root: join(folder, 'assets'), prefix: '/assets/', preCompressed: true, wildcard: false };
  await app.register(fastifyStatic, { ...assets, immutable: true, maxAge: FOR_EVER });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = request.url.split('?', 1)[0]!;
      if (path.startsWith('/api/') || path.startsWith('/assets/')) {
        answerProblem(new RouteUnknown(request.method, path.slice(0, 200)), request, reply);
        return undefined;
      }
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', policyWith(nonce))
        .header('cross-origin-opener-policy', 'same-origin')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(NONCE, nonce));
    });
}
