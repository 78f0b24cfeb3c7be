import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { AccountDisabled, type Accounts } from '#adapters/accounts';
import { NotCaughtUp } from '#event-sourcing';
import { ACCOUNTS, READ_MODELS } from '#hosting';
import { findUser, type ReadModels } from '#read-models';
import { Public } from '../access/access.guard.js';
import { DescribedForAnybody } from '../answers/described.js';
import { OpenedSessionDto } from './session.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Text } from '../requests/fields.js';

class LogInDto {
  @Text({ max: 200 })
  readonly login!: string;
  @Text({ max: 1_000 })
  readonly password!: string;
}

@Controller('sessions')
export class LogInController {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  /** Opens a session; its token is shown this once. */
  @Post()
  @HttpCode(201)
  @Public()
  @DescribedForAnybody('people', 'Opens a session; its token is shown this once.', {
    status: 201,
    answer: OpenedSessionDto,
    refusals: { 401: 'Login or password is wrong', 403: 'The account is closed', 429: 'Too many wrong passwords' },
  })
  async logIn(@Body() { login, password }: LogInDto, @Req() { ip, headers }: ApiRequest) {
    const { userId, mustChange } = await this.accounts.verify(login, password, ip);
    const user = await findUser(this.db, userId);
    if (!user) throw new NotCaughtUp(`The user ${userId} is not in the read models yet`);
    if (user.disabled) throw new AccountDisabled();
    const { token, sessionId, expiresAt } = await this.accounts.openSession(userId, headers['user-agent'] ?? null);
    const { displayName, role, unitId } = user;
    return { token, expiresAt, sessionId, userId, displayName, role, unitId, mustChangePassword: mustChange };
  }
}
