import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';

/** Gives a check up that is not concluded. */
export class CancelCheck extends ApplicationCommand<{ readonly checkId: string; readonly reason: string }> {}

@CommandHandler(CancelCheck)
export class CancelCheckHandler implements ICommandHandler<CancelCheck> {
  constructor(private readonly decisions: CheckDecisions) {}

  execute(command: CancelCheck): Promise<Decision> {
    return this.decisions.carryOut(command, () => ({ type: 'CancelCheck', data: command.data }));
  }
}
