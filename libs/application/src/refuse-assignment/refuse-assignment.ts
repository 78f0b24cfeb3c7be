import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The unit says why it will not take the assignment on; the giver then holds the clock. */
export class RefuseAssignment extends ApplicationCommand<{ readonly assignmentId: string; readonly reason: string }> {}

@CommandHandler(RefuseAssignment)
export class RefuseAssignmentHandler implements ICommandHandler<RefuseAssignment> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: RefuseAssignment): Promise<Decision> {
    return this.decisions.carryOut('refuse', command, { type: 'RefuseAssignment', data: command.data });
  }
}
