import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';

/** The issuer takes the directive back; what is open of it is withdrawn. */
export class RecallDirective extends ApplicationCommand<{ readonly directiveId: string; readonly reason: string }> {}

@CommandHandler(RecallDirective)
export class RecallDirectiveHandler implements ICommandHandler<RecallDirective> {
  constructor(private readonly decisions: DirectiveDecisions) {}

  execute(command: RecallDirective): Promise<Decision> {
    return this.decisions.carryOut('recall', command, { type: 'RecallDirective', data: command.data });
  }
}
