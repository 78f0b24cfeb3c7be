import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { user, userIdOf, userStream, type User } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** A person gets an account, bound to a unit and a role. The password is no part of it. */
export class RegisterUser extends ApplicationCommand<Omit<User, 'userId'>> {}

@CommandHandler(RegisterUser)
export class RegisterUserHandler implements ICommandHandler<RegisterUser> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: RegisterUser): Promise<Decision> {
    const { data } = command;
    const userId = userIdOf(data.login);
    const register = { type: 'RegisterUser', data: { ...data, userId } } as const;
    return this.decisions.carryOut(command, user, userStream(userId), register, [data.unitId]);
  }
}
