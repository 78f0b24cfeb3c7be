import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';

/** The draft is put aside; its text stays in the log. */
export class DiscardDraft extends ApplicationCommand<{ readonly directiveId: string }> {}

@CommandHandler(DiscardDraft)
export class DiscardDraftHandler implements ICommandHandler<DiscardDraft> {
  constructor(private readonly decisions: DirectiveDecisions) {}

  execute(command: DiscardDraft): Promise<Decision> {
    return this.decisions.carryOut('correct', command, { type: 'DiscardDraft', data: command.data });
  }
}
