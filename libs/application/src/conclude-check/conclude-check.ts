import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type CheckConclusion } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';

/** The conclusion of a check; what must be mended is demanded afterwards. */
export class ConcludeCheck extends ApplicationCommand<CheckConclusion & { readonly checkId: string }> {}

@CommandHandler(ConcludeCheck)
export class ConcludeCheckHandler implements ICommandHandler<ConcludeCheck> {
  constructor(private readonly decisions: CheckDecisions) {}

  execute(command: ConcludeCheck): Promise<Decision> {
    const today = dateOf(command.meta.occurredAt);
    return this.decisions.carryOut(command, () => ({ type: 'ConcludeCheck', data: command.data, today }));
  }
}
