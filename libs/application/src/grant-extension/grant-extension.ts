import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, deadlineFrom, type LocalDate } from '#domain';
import type { Decision, EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { parentFactsOf } from '../extend-assignment/parent-facts.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
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
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: GrantExtension): Promise<Decision> {
    const { assignmentId, lastDay } = command.data;
    const today = dateOf(command.meta.occurredAt);
    const calendar = await this.time.calendar();
    const deadline = lastDay
      ? deadlineFrom({ kind: 'date', lastDay }, today, calendar, this.time.deadlinePolicy)
      : null;
    const parent = await parentFactsOf(this.store, this.organisation, assignmentId);
    return this.decisions.carryOut('grant-extension', command, {
      type: 'GrantExtension',
      data: { assignmentId, deadline },
      ...(parent && { parent }),
    });
  }
}
