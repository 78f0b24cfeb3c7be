import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { user, userStream } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The account is opened again. */
export class EnableUser extends ApplicationCommand<{ readonly userId: string }> {}

@CommandHandler(EnableUser)
export class EnableUserHandler implements ICommandHandler<EnableUser> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: EnableUser): Promise<Decision> {
    return this.decisions.carryOut(command, user, userStream(command.data.userId), {
      type: 'EnableUser',
      data: command.data,
    });
  }
}
