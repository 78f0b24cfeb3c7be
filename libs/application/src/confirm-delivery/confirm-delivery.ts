import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The assignment has reached the eyes of the unit. */
export class ConfirmDelivery extends ApplicationCommand<{ readonly assignmentId: string }> {}

@CommandHandler(ConfirmDelivery)
export class ConfirmDeliveryHandler implements ICommandHandler<ConfirmDelivery> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: ConfirmDelivery): Promise<Decision> {
    return this.decisions.carryOut('deliver', command, { type: 'ConfirmDelivery', data: command.data });
  }
}
