import { Body, Controller, HttpCode, Inject, Put, Req } from '@nestjs/common';
import type { Accounts } from '#adapters/accounts';
import { ACCOUNTS } from '#hosting';
import { WithOneTimePassword } from '../access/access.guard.js';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Text } from '../requests/fields.js';

class ChangePasswordDto {
  @Text({ max: 1_000 })
  readonly currentPassword!: string;
  @Text({ max: 1_000 })
  readonly newPassword!: string;
}

@Controller('me/password')
export class ChangePasswordController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: Accounts) {}

  /** This session goes on, all others end. */
  @Put()
  @HttpCode(204)
  @WithOneTimePassword()
  @Described('people', 'Replaces one’s password; this session goes on, all others end.', {
    refusals: { 422: 'The new password is too weak', 429: 'Too many wrong passwords' },
  })
  async changePassword(
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
    @CalledBy() { actor, token }: Caller,
    @Req() { ip }: ApiRequest,
  ): Promise<void> {
    const { userId } = actor;
    const passwords = { current: currentPassword, next: newPassword };
    await this.accounts.changePassword({ userId, token, address: ip }, passwords);
  }
}
