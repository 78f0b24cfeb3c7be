import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The giver takes an open assignment back. */
export class WithdrawAssignment extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly reason: string;
}> {}

@CommandHandler(WithdrawAssignment)
export class WithdrawAssignmentHandler implements ICommandHandler<WithdrawAssignment> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: WithdrawAssignment): Promise<Decision> {
    return this.decisions.carryOut('withdraw', command, { type: 'WithdrawAssignment', data: command.data });
  }
}
