import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { RunnerStatus } from '#event-sourcing';
import { CATCH_UP, type CatchUp } from '#hosting';
import { readModelProjections } from '#read-models';
import { formed } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';

/** Longest wait for a read model to reach what the caller wrote, in milliseconds. */
const PATIENCE = 2_000;

const PROJECTIONS = new Set(readModelProjections.map(({ name }) => name));

/** Lets a query wait until it reflects what its caller has seen, and tells which position it reflects at least. */
@Injectable()
export class CaughtUp implements NestInterceptor {
  constructor(@Inject(CATCH_UP) private readonly catchUp: CatchUp) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const position = demandedPosition(http.getRequest<ApiRequest>());
    if (position > 0) await this.catchUp.reached(position, PATIENCE);
    // Asked before the query: what is projected meanwhile makes the answer newer than it says, never older.
    const reflected = reflectedBy(await this.catchUp.statuses());
    http.getResponse<ApiReply>().header('x-position', String(reflected));
    return next.handle();
  }
}

function demandedPosition({ headers, query }: ApiRequest): number {
  const stated = headers['x-at-least-position'] ?? (query as { atLeastPosition?: unknown }).atLeastPosition;
  if (stated === undefined) return 0;
  if (typeof stated === 'string' && /^\d{1,15}$/.test(stated)) return Number(stated);
  throw new InvalidInput([{ path: 'atLeastPosition', rule: 'isInt', expected: formed('position') }]);
}

function reflectedBy(statuses: readonly RunnerStatus[]): number {
  const positions = statuses.filter(({ name }) => PROJECTIONS.has(name)).map(({ position }) => position);
  return positions.length === 0 ? 0 : Math.min(...positions);
}
