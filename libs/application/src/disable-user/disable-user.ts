import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { user, userStream } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The account is closed; what the person did stays under the name. */
export class DisableUser extends ApplicationCommand<{ readonly userId: string; readonly reason: string }> {}

@CommandHandler(DisableUser)
export class DisableUserHandler implements ICommandHandler<DisableUser> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: DisableUser): Promise<Decision> {
    return this.decisions.carryOut(command, user, userStream(command.data.userId), {
      type: 'DisableUser',
      data: command.data,
    });
  }
}
