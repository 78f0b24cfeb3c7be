import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { user, userStream, type Role } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The person acts for another unit or in another role from now on. */
export class ReassignUser extends ApplicationCommand<{
  readonly userId: string;
  readonly unitId: string;
  readonly role: Role;
}> {}

@CommandHandler(ReassignUser)
export class ReassignUserHandler implements ICommandHandler<ReassignUser> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: ReassignUser): Promise<Decision> {
    const { data } = command;
    const reassign = { type: 'ReassignUser', data } as const;
    return this.decisions.carryOut(command, user, userStream(data.userId), reassign, [data.unitId]);
  }
}
