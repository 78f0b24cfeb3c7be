import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccountDisabled, PasswordMustChange, type Accounts } from '#adapters/accounts';
import { NotCaughtUp } from '#event-sourcing';
import { ACCOUNTS } from '#hosting';
import { note } from '#observability';
import type { ApiRequest } from '../requests/api-request.js';
import { TokenMalformed, TokenMissing } from '../problems/refusals.js';
import { PeopleDirectory } from './people-directory.js';
import { keptToken } from './session-cookie.js';

const PUBLIC = 'access:public';
const WITH_ONE_TIME_PASSWORD = 'access:with-one-time-password';

/** The route asks for no login. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The route is open to somebody who has yet to replace a one-time password. */
export const WithOneTimePassword = () => SetMetadata(WITH_ONE_TIME_PASSWORD, true);

const BEARER = /^Bearer +([\w-]{20,100})$/i;

/** Turns a token, sent as such or kept by the browser, into the person behind it. Rights are not judged here but where the facts are known. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    private readonly people: PeopleDirectory,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const says = (key: string) =>
      this.reflector.getAllAndOverride<boolean>(key, [context.getHandler(), context.getClass()]);
    if (says(PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const token = tokenOf(request);
    const { userId, sessionId, expiresAt, mustChange } = await this.accounts.session(token);
    const user = await this.people.find(userId);
    if (!user) throw new NotCaughtUp(`The user ${userId} is not in the read models yet`);
    if (user.disabled) throw new AccountDisabled();
    if (mustChange && !says(WITH_ONE_TIME_PASSWORD)) throw new PasswordMustChange();
    const actor = { userId, unitId: user.unitId, role: user.role };
    note({ userId });
    request.caller = { actor, user, sessionId, token, expiresAt, mustChangePassword: mustChange };
    return true;
  }
}

/** @throws TokenMissing, TokenMalformed, ForeignPage */
function tokenOf(request: ApiRequest): string {
  const { authorization } = request.headers;
  if (!authorization) {
    const kept = keptToken(request);
    if (kept === undefined) throw new TokenMissing();
    return kept;
  }
  const token = BEARER.exec(authorization)?.[1];
  if (!token) throw new TokenMalformed();
  return token;
}
