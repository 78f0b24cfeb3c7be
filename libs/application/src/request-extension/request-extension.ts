import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, deadlineFrom, type LocalDate } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';

/** The unit asks for more time, until the end of `lastDay`; the giver then holds the clock. */
export class RequestExtension extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly reason: string;
  readonly lastDay: LocalDate;
}> {}

@CommandHandler(RequestExtension)
export class RequestExtensionHandler implements ICommandHandler<RequestExtension> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: RequestExtension): Promise<Decision> {
    const { assignmentId, reason, lastDay } = command.data;
    const today = dateOf(command.meta.occurredAt);
    const stated = { kind: 'date', lastDay } as const;
    const deadline = deadlineFrom(stated, today, await this.time.calendar(), this.time.deadlinePolicy);
    return this.decisions.carryOut('ask-extension', command, {
      type: 'RequestExtension',
      data: { assignmentId, reason, deadline },
    });
  }
}
