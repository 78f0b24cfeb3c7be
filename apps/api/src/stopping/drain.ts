import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerProblem } from '../problems/problem.filter.js';
import { ServerStopping } from '../problems/refusals.js';

/** Longest that what was begun may take once the API is to stop, in milliseconds. */
const FINISH_WITHIN = 10_000;

/** When whoever comes now may try again, in seconds: another process has taken over by then, or this one is back. */
const RETRY_AFTER = 1;

/**
 * Ends the API without cutting anybody off: requests that were begun are finished, streams of events are ended, and
 * who comes meanwhile is told to try again.
 */
@Injectable()
export class Drain implements OnModuleDestroy {
  private readonly draining = new AbortController();
  private readonly begun = new Set<object>();
  private whenEmpty: () => void = () => {};
  private cutOff: () => void = () => {};

  /** Aborted once the API is to stop: what has no end of its own ends then. */
  get signal(): AbortSignal {
    return this.draining.signal;
  }

  /** Before any route is registered. */
  attach(app: NestFastifyApplication): void {
    const server = app.getHttpAdapter().getInstance();
    this.cutOff = () => server.server.closeAllConnections();
    server.addHook('onRequest', (request, reply, next) => {
      if (this.signal.aborted) {
        void reply.header('connection', 'close');
        answerProblem(new ServerStopping(RETRY_AFTER), request, reply);
        return;
      }
      this.begun.add(reply);
      // Comes however it ends, also when the client leaves.
      reply.raw.once('close', () => {
        this.begun.delete(reply);
        if (this.begun.size === 0) this.whenEmpty();
      });
      next();
    });
  }

  /** Nest calls this before it closes the server, which by then has nothing left to do. */
  async onModuleDestroy(): Promise<void> {
    this.draining.abort();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.cutOff();
        resolve();
      }, FINISH_WITHIN);
    });
    const empty = new Promise<void>((resolve) => (this.whenEmpty = resolve));
    if (this.begun.size > 0) await Promise.race([empty, tooLong]);
    clearTimeout(timer);
  }
}
