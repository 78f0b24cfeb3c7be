import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, deadlineFrom, type LocalDate } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';

/** The giver grants the extension asked for, or another one when `lastDay` says so. */
export class GrantExtension extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly lastDay: LocalDate | null;
}> {}

@CommandHandler(GrantExtension)
export class GrantExtensionHandler implements ICommandHandler<GrantExtension> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: GrantExtension): Promise<Decision> {
    const { assignmentId, lastDay } = command.data;
    const today = dateOf(command.meta.occurredAt);
    const calendar = await this.time.calendar();
    const deadline = lastDay
      ? deadlineFrom({ kind: 'date', lastDay }, today, calendar, this.time.deadlinePolicy)
      : null;
    return this.decisions.carryOut('grant-extension', command, {
      type: 'GrantExtension',
      data: { assignmentId, deadline },
    });
  }
}
