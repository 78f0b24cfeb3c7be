import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The work goes on under the deadline it had. */
export class ResumeAssignment extends ApplicationCommand<{ readonly assignmentId: string }> {}

@CommandHandler(ResumeAssignment)
export class ResumeAssignmentHandler implements ICommandHandler<ResumeAssignment> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: ResumeAssignment): Promise<Decision> {
    return this.decisions.carryOut('resume', command, { type: 'ResumeAssignment', data: command.data });
  }
}
