import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobsUnavailable, type BoardAnswer } from '#adapters/bullmq';
import { BoardPasses } from '#adapters/accounts';
import { Authority } from '#application';
import { note } from '#observability';
import { demandOwnPage } from '../access/own-page.js';
import { PeopleDirectory } from '../access/people-directory.js';
import { RouteUnknown, Unavailable } from '../problems/refusals.js';
import { answerProblem } from '../problems/problem.filter.js';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';
import { BASE, ENTRY } from './queue-board-paths.js';
import { QueueBoards } from './queue-boards.js';
import { QueueBoardClosed } from './refusals.js';

const COOKIE = 'queue-board';
const PASS = /^[\w-]{43}$/;

/** Scripts and data from here only; styles inside the page are Bull Board's way. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** A step of our own page, so that the cookie is sent: a browser that came from elsewhere would keep a strict one back. */
const WELCOME = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${BASE}/">
<title>Thông Suốt</title><a href="${BASE}/">Hàng đợi công việc · Job queues</a>
`;

/** Seconds after which a queue that is away may be asked again. */
const RETRY_AFTER = 5;

/** Bull Board for administrators, outside the API's own routes: it is a page with an API of its own. */
export function serveQueueBoard(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const gate = new Gate(app.get(BoardPasses), app.get(PeopleDirectory), app.get(Authority));
  const boards = app.get(QueueBoards);
  const logger = new Logger('QueueBoard');

  fastify.get(ENTRY, async (request, reply) => {
    const { ticket } = request.query as { ticket?: unknown };
    const pass = typeof ticket === 'string' && PASS.test(ticket) ? await gate.redeem(ticket) : null;
    if (!pass) {
      answerProblem(new QueueBoardClosed(), request, reply);
      return undefined;
    }
    const secure = request.protocol === 'https' && { secure: true };
    const maxAge = Math.max(1, Math.round((Date.parse(pass.expiresAt) - Date.now()) / 1_000));
    return reply
      .setCookie(COOKIE, pass.pass, { path: BASE, httpOnly: true, sameSite: 'strict', ...secure, maxAge })
      .header('content-security-policy', POLICY)
      .type('text/html; charset=utf-8')
      .send(WELCOME);
  });

  const serve = async (request: ApiRequest, reply: ApiReply): Promise<unknown> => {
    const { method, url, query, body } = request;
    const path = url.split('?', 1)[0]!.slice(BASE.length) || '/';
    try {
      const userId = await gate.demandAdministrator(request);
      note({ userId });
      if (method !== 'GET') {
        demandOwnPage(request);
        logger.log(`${userId} does ${method} ${path}`);
      }
      const board = await boards.board();
      const answer = await board.answer({
        method,
        path,
        query: query as Record<string, unknown>,
        body: objectIn(body),
      });
      if (!answer) throw new RouteUnknown(method, `${BASE}${path}`.slice(0, 200));
      return send(reply, answer);
    } catch (error) {
      const told = error instanceof JobsUnavailable ? new Unavailable(RETRY_AFTER) : error;
      answerProblem(told, request, reply);
      return undefined;
    }
  };
  for (const url of [BASE, `${BASE}/*`]) {
    fastify.route({ method: ['GET', 'POST', 'PUT', 'PATCH'], url, handler: serve });
  }
}

function send(reply: ApiReply, { status, mediaType, body }: BoardAnswer): unknown {
  return reply.status(status).header('content-security-policy', POLICY).type(mediaType).send(body);
}

class Gate {
  constructor(
    private readonly passes: BoardPasses,
    private readonly people: PeopleDirectory,
    private readonly authority: Authority,
  ) {}

  redeem(ticket: string) {
    return this.passes.redeem(ticket);
  }

  /**
   * Asked anew each time: who has lost the role, or signed out, is out.
   * @throws QueueBoardClosed, NotAllowed
   */
  async demandAdministrator({ cookies }: ApiRequest): Promise<string> {
    const pass = cookies[COOKIE];
    const userId = pass && PASS.test(pass) ? await this.passes.holder(pass) : null;
    const user = userId ? await this.people.find(userId) : null;
    if (!userId || !user || user.disabled) throw new QueueBoardClosed();
    const actor = { userId, unitId: user.unitId, role: user.role };
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    return userId;
  }
}

const objectIn = (body: unknown): object | null => (typeof body === 'object' ? body : null);
