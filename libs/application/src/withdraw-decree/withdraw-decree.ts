import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DecreeDecisions } from '../reform/decree-decisions.js';

/** The decree is taken back; where it is in force, units, people and what is still open go back with it. */
export class WithdrawDecree extends ApplicationCommand<{ readonly decreeId: string; readonly reason: string }> {}

@CommandHandler(WithdrawDecree)
export class WithdrawDecreeHandler implements ICommandHandler<WithdrawDecree> {
  constructor(private readonly decisions: DecreeDecisions) {}

  execute(command: WithdrawDecree): Promise<Decision> {
    const { data } = command;
    return this.decisions.claiming(
      command,
      ({ builtUpon }) => ({ type: 'WithdrawDecree', data, builtUpon }),
      () => null,
    );
  }
}
