import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The giver stops the work for a time. */
export class SuspendAssignment extends ApplicationCommand<{ readonly assignmentId: string; readonly reason: string }> {}

@CommandHandler(SuspendAssignment)
export class SuspendAssignmentHandler implements ICommandHandler<SuspendAssignment> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: SuspendAssignment): Promise<Decision> {
    return this.decisions.carryOut('suspend', command, { type: 'SuspendAssignment', data: command.data });
  }
}
