import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The giver keeps the deadline and says why. */
export class DenyExtension extends ApplicationCommand<{ readonly assignmentId: string; readonly reason: string }> {}

@CommandHandler(DenyExtension)
export class DenyExtensionHandler implements ICommandHandler<DenyExtension> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: DenyExtension): Promise<Decision> {
    return this.decisions.carryOut('deny-extension', command, { type: 'DenyExtension', data: command.data });
  }
}
