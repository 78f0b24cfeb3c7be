import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The approver, who is not the doer, confirms that it is done. */
export class AcceptReport extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly remark: string | null;
}> {}

@CommandHandler(AcceptReport)
export class AcceptReportHandler implements ICommandHandler<AcceptReport> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: AcceptReport): Promise<Decision> {
    const { unitId: byUnitId, userId: byUserId } = command.meta.actor;
    return this.decisions.carryOut('accept', command, {
      type: 'AcceptReport',
      data: { ...command.data, byUnitId, byUserId },
    });
  }
}
