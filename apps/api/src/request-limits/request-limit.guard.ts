import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { RequestLimiter } from '#adapters/accounts';
import { REQUEST_LIMITER } from '#hosting';
import type { ApiRequest } from '../requests/api-request.js';

/** Counts what somebody who is logged in asks. Attempts to log in are counted where passwords are looked at. */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  constructor(@Inject(REQUEST_LIMITER) private readonly limiter: RequestLimiter | null) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { caller } = context.switchToHttp().getRequest<ApiRequest>();
    if (caller && this.limiter) await this.limiter.count(caller.actor.userId);
    return true;
  }
}
