import { Controller, Delete, HttpCode, Inject, Req, Res } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { ACCOUNTS } from '#hosting';
import { WithOneTimePassword } from '../access/access.guard.js';
import { CalledBy, type Caller } from '../access/caller.js';
import { dropSession } from '../access/session-cookie.js';
import { Described } from '../answers/described.js';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';

@Controller('sessions/current')
export class LogOutController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Accounts) {}

  /** Ends the session of this token. */
  @Delete()
  @HttpCode(204)
  @WithOneTimePassword()
  @Described('people', 'Ends the session of this token.')
  async logOut(
    @CalledBy() { token }: Caller,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<void> {
    await this.accounts.revoke(token);
    dropSession(request, reply);
  }
}
