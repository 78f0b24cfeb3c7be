import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { oneTimePassword, type Accounts } from '#adapters/accounts';
import { RegisterUser } from '#application';
import { ROLES, userIdOf, type Role } from '#domain';
import { ACCOUNTS } from '#hosting';
import { UserRegisteredDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Email, Id, Login, Name } from '../requests/fields.js';

class RegisterUserDto {
  @Login()
  readonly login!: string;
  @Name({ max: 200 })
  readonly displayName!: string;
  @Id()
  readonly unitId!: string;
  @Choice(ROLES)
  readonly role!: Role;
  @Email({ optional: true, nullable: true })
  readonly email?: string | null;
}

@Controller('users')
export class RegisterUserController {
  constructor(
    private readonly commands: Commands,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
  ) {}

  /**
   * The person gets an account and a one-time password, which is answered once: a repeat under the same key says
   * that it was shown. Where the first answer was lost with the process, the repeat sets and shows it.
   */
  @Post()
  @HttpCode(201)
  @Administers('people', 'Registers a person; the one-time password is answered once.', {
    status: 201,
    answer: UserRegisteredDto,
  })
  async registerUser(
    @Body() { login, displayName, unitId, role, email = null }: RegisterUserDto,
    @Req() request: ApiRequest,
  ) {
    const userId = userIdOf(login);
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new RegisterUser({ login, displayName, unitId, role, email }, meta, options),
      { userId },
    );
    const password = oneTimePassword();
    const isFirst = await this.accounts.setFirstPassword(userId, password);
    return { ...answer, oneTimePassword: isFirst ? password : null, oneTimePasswordShownBefore: !isFirst };
  }
}
