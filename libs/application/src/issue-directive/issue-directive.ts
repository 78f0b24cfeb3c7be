import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type DirectiveCommand, type DirectiveState } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { resolveTasks } from './resolve-tasks.js';

/** Issues the draft: addressees become the units they are on that day, deadlines days on the calendar in force. */
export class IssueDirective extends ApplicationCommand<{ readonly directiveId: string }> {}

@CommandHandler(IssueDirective)
export class IssueDirectiveHandler implements ICommandHandler<IssueDirective> {
  constructor(
    private readonly decisions: DirectiveDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  async execute(command: IssueDirective): Promise<Decision> {
    const { directiveId } = command.data;
    const [{ tree, groups }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const issuedOn = dateOf(command.meta.occurredAt);
    const resolving = ({ content, status }: DirectiveState): DirectiveCommand => {
      const inForce = { tree, groups, calendar, policy: this.time.deadlinePolicy };
      const { resolved, obstacles } = resolveTasks(content, issuedOn, inForce);
      if (obstacles[0] && status === 'draft') throw obstacles[0].refusal;
      return { type: 'IssueDirective', data: { directiveId, issuedOn, resolved } };
    };
    return this.decisions.carryOut('issue', command, resolving);
  }
}
