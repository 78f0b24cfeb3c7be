import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { evaluationRound, roundStream } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { WaitingEvaluations } from '../evaluation/waiting-evaluations.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** Every unit of the round is rated, or waived. */
export class CloseEvaluationRound extends ApplicationCommand<{
  readonly roundId: string;
  readonly remark: string | null;
}> {}

@CommandHandler(CloseEvaluationRound)
export class CloseEvaluationRoundHandler implements ICommandHandler<CloseEvaluationRound> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
    private readonly evaluations: WaitingEvaluations,
  ) {}

  async execute({ data, meta, options }: CloseEvaluationRound): Promise<Decision> {
    const { round, waiting } = await this.evaluations.ofRound(data.roundId);
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('evaluate', 'EvaluationRound', { ownerUnitId: round.ownerUnitId });
    const command = { type: 'CloseRound', data, waiting } as const;
    return decideAndAppend(this.store, evaluationRound, roundStream(data.roundId), command, meta, options);
  }
}
