import { Controller, Delete, HttpCode, Inject } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { ACCOUNTS } from '#hosting';
import { WithOneTimePassword } from '../access/access.guard.js';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';

@Controller('sessions/current')
export class LogOutController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Accounts) {}

  /** Ends the session of this token. */
  @Delete()
  @HttpCode(204)
  @WithOneTimePassword()
  @Described('people', 'Ends the session of this token.')
  async logOut(@CalledBy() { token }: Caller): Promise<void> {
    await this.accounts.revoke(token);
  }
}
