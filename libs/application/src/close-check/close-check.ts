import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AssignmentState } from '#domain';
import type { Decision, EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { assignmentsIn } from '../assignments-in-the-log.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** Ends a check whose demands are all verified, or waived by its inspectors. */
export class CloseCheck extends ApplicationCommand<{ readonly checkId: string; readonly remark: string | null }> {}

@CommandHandler(CloseCheck)
export class CloseCheckHandler implements ICommandHandler<CloseCheck> {
  constructor(
    private readonly decisions: CheckDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  execute(command: CloseCheck): Promise<Decision> {
    return this.decisions.carryOut(command, async ({ demands }) => {
      const remedies = demands.map(({ assignmentId }) => assignmentId);
      const states = await assignmentsIn(this.store, remedies);
      const settled = demands.filter((_, index) => isSettled(states[index]!)).map(({ demandNo }) => demandNo);
      return { type: 'CloseCheck', data: command.data, settled };
    });
  }
}

const isSettled = ({ status }: AssignmentState): boolean => status === 'accepted' || status === 'withdrawn';
