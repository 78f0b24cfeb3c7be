import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#event-sourcing';
import type { UserView } from '#read-models';
import type { ApiRequest } from '../requests/api-request.js';
import { TokenMissing } from '../problems/refusals.js';

/** The person behind a request, with the unit and role the person has now. */
export interface Caller {
  readonly actor: Actor;
  readonly user: UserView;
  readonly sessionId: string;
  readonly token: string;
  readonly expiresAt: string;
  readonly mustChangePassword: boolean;
}

/** @throws TokenMissing on a route that the guard let through unasked */
export function callerOf(request: ApiRequest): Caller {
  if (!request.caller) throw new TokenMissing();
  return request.caller;
}

/** Hands the caller to a controller. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<ApiRequest>()),
);
