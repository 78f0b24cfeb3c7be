import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { DisableUser } from '#application';
import { ACCOUNTS } from '#hosting';
import { PeopleDirectory } from '../access/people-directory.js';
import { UserChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('users/:userId/disable')
export class DisableUserController {
  constructor(
    private readonly commands: Commands,
    private readonly people: PeopleDirectory,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
  ) {}

  @Post()
  @HttpCode(200)
  @Administers('people', 'Closes the account and ends its sessions.', { answer: UserChangedDto })
  async disableUser(
    @PathId('userId') userId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new DisableUser({ userId, reason }, meta, options),
      { userId },
    );
    await this.accounts.revokeAll(userId);
    this.people.forget(userId);
    return answer;
  }
}
