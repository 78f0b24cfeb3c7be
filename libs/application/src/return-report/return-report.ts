import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';

/** The approver sends the report back; it then counts as not reported. */
export class ReturnReport extends ApplicationCommand<{ readonly assignmentId: string; readonly reason: string }> {}

@CommandHandler(ReturnReport)
export class ReturnReportHandler implements ICommandHandler<ReturnReport> {
  constructor(private readonly decisions: AssignmentDecisions) {}

  execute(command: ReturnReport): Promise<Decision> {
    const { unitId: byUnitId, userId: byUserId } = command.meta.actor;
    return this.decisions.carryOut('return', command, {
      type: 'ReturnReport',
      data: { ...command.data, byUnitId, byUserId },
    });
  }
}
