import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { oneTimePassword, type Accounts } from '#adapters/accounts';
import { Authority } from '#application';
import { UserUnknown } from '#domain';
import { ACCOUNTS, READ_MODELS } from '#hosting';
import { findUser, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { PasswordResetDto } from './reset-password.answer.js';
import { PathId } from '../requests/path-ids.js';

@Controller('users/:userId/password-reset')
export class ResetPasswordController {
  constructor(
    private readonly authority: Authority,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  /** Every call makes a new one-time password; a lost answer is mended by another call. */
  @Post()
  @HttpCode(200)
  @Described('people', 'Sets a new one-time password, answered once, and ends the person’s sessions.', {
    answer: PasswordResetDto,
  })
  async resetPassword(@PathId('userId') userId: string, @CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    if (!(await findUser(this.db, userId))) throw new UserUnknown(userId);
    const password = oneTimePassword();
    await this.accounts.setPassword(userId, password, { mustChange: true });
    return { userId, oneTimePassword: password };
  }
}
