import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, deadlineFrom, type LocalDate } from '#domain';
import type { Decision, EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { parentFactsOf } from './parent-facts.js';

/** The giver gives more time, until the end of `lastDay`, without being asked. */
export class ExtendAssignment extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly lastDay: LocalDate;
  readonly reason: string;
}> {}

@CommandHandler(ExtendAssignment)
export class ExtendAssignmentHandler implements ICommandHandler<ExtendAssignment> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: ExtendAssignment): Promise<Decision> {
    const { assignmentId, lastDay, reason } = command.data;
    const today = dateOf(command.meta.occurredAt);
    const stated = { kind: 'date', lastDay } as const;
    const deadline = deadlineFrom(stated, today, await this.time.calendar(), this.time.deadlinePolicy);
    const parent = await parentFactsOf(this.store, this.organisation, assignmentId);
    return this.decisions.carryOut('extend', command, {
      type: 'ExtendAssignment',
      data: { assignmentId, deadline, reason },
      ...(parent && { parent }),
    });
  }
}
