import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { UnitUnknown, unitStream, user, userIdOf, userStream, type User } from '#domain';
import type { Decision, EventStore } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A person gets an account, bound to a unit and a role. The password is no part of it. */
export class RegisterUser extends ApplicationCommand<Omit<User, 'userId'>> {}

@CommandHandler(RegisterUser)
export class RegisterUserHandler implements ICommandHandler<RegisterUser> {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute(command: RegisterUser): Promise<Decision> {
    const { data } = command;
    if ((await this.store.readStream(unitStream(data.unitId))).length === 0) throw new UnitUnknown(data.unitId);
    const userId = userIdOf(data.login);
    const register = { type: 'RegisterUser', data: { ...data, userId } } as const;
    return this.decisions.carryOut(command, user, userStream(userId), register);
  }
}
