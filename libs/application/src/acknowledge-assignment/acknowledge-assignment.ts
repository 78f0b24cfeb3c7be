import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The unit takes the assignment on; silence is no acknowledgement. */
export class AcknowledgeAssignment extends ApplicationCommand<{ readonly assignmentId: string }> {}

@CommandHandler(AcknowledgeAssignment)
export class AcknowledgeAssignmentHandler implements ICommandHandler<AcknowledgeAssignment> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: AcknowledgeAssignment): Promise<Decision> {
    return this.decisions.carryOut('acknowledge', command, { type: 'AcknowledgeAssignment', data: command.data });
  }
}
