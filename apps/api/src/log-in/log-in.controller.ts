import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { AccountDisabled, type Accounts } from '#adapters/accounts';
import { CLOCK } from '#application';
import { NotCaughtUp, type Clock } from '#event-sourcing';
import { ACCOUNTS, READ_MODELS } from '#hosting';
import { findUser, type ReadModels } from '#read-models';
import { Public } from '../access/access.guard.js';
import { demandOwnPage } from '../access/own-page.js';
import { keepSession } from '../access/session-cookie.js';
import { DescribedForAnybody } from '../answers/described.js';
import { OpenedSessionDto } from './session.answer.js';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';
import { Flag, Text } from '../requests/fields.js';

class LogInDto {
  @Text({ max: 200 })
  readonly login!: string;
  @Text({ max: 1_000 })
  readonly password!: string;
  /** Leaves the token with the browser, as a cookie that no script can read, instead of telling it. */
  @Flag({ optional: true })
  readonly inBrowser?: boolean;
}

@Controller('sessions')
export class LogInController {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @Public()
  @DescribedForAnybody('people', 'Opens a session; its token is shown this once, or left with the browser.', {
    status: 201,
    answer: OpenedSessionDto,
    refusals: { 401: 'Login or password is wrong', 403: 'The account is closed', 429: 'Too many wrong passwords' },
  })
  async logIn(
    @Body() { login, password, inBrowser = false }: LogInDto,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ) {
    const { ip, headers } = request;
    if (inBrowser) demandOwnPage(request);
    const { userId, mustChange } = await this.accounts.verify(login, password, ip);
    const user = await findUser(this.db, userId);
    if (!user) throw new NotCaughtUp(`The user ${userId} is not in the read models yet`);
    if (user.disabled) throw new AccountDisabled();
    const { token, sessionId, expiresAt } = await this.accounts.openSession(userId, {
      userAgent: headers['user-agent'],
      address: ip,
    });
    if (inBrowser) keepSession(request, reply, token, Date.parse(expiresAt) - this.clock.now().getTime());
    const { displayName, role, unitId } = user;
    return {
      token: inBrowser ? null : token,
      expiresAt,
      sessionId,
      userId,
      displayName,
      role,
      unitId,
      mustChangePassword: mustChange,
    };
  }
}
