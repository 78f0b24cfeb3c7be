import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';

/** Takes a finding back that was a slip, before the check is concluded. */
export class WithdrawFinding extends ApplicationCommand<{
  readonly checkId: string;
  readonly findingId: string;
  readonly reason: string;
}> {}

@CommandHandler(WithdrawFinding)
export class WithdrawFindingHandler implements ICommandHandler<WithdrawFinding> {
  constructor(private readonly decisions: CheckDecisions) {}

  execute(command: WithdrawFinding): Promise<Decision> {
    return this.decisions.carryOut(command, () => ({ type: 'WithdrawFinding', data: command.data }));
  }
}
