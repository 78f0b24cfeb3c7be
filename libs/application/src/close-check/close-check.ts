import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assignment, assignmentStream, type AssignmentEvent } from '#domain';
import { fold, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
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
      const settled: number[] = [];
      for (const { demandNo, assignmentId } of demands) if (await this.isSettled(assignmentId)) settled.push(demandNo);
      return { type: 'CloseCheck', data: command.data, settled };
    });
  }

  /** Asked of the log: what was verified a moment ago counts. */
  private async isSettled(assignmentId: string): Promise<boolean> {
    const history = await this.store.readStream(assignmentStream(assignmentId));
    const { status } = fold(assignment, history as unknown as AssignmentEvent[]);
    return status === 'accepted' || status === 'withdrawn';
  }
}
