import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { evaluationRound, roundStream } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { WaitingEvaluations } from '../evaluation/waiting-evaluations.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A round that was opened wrongly ends while nothing is decided; another may be opened for the same period. */
export class CancelEvaluationRound extends ApplicationCommand<{ readonly roundId: string; readonly reason: string }> {}

@CommandHandler(CancelEvaluationRound)
export class CancelEvaluationRoundHandler implements ICommandHandler<CancelEvaluationRound> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
    private readonly evaluations: WaitingEvaluations,
  ) {}

  async execute({ data, meta, options }: CancelEvaluationRound): Promise<Decision> {
    const { round, decided } = await this.evaluations.ofRound(data.roundId);
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('evaluate', 'EvaluationRound', { ownerUnitId: round.ownerUnitId });
    const command = { type: 'CancelRound', data, decided } as const;
    return decideAndAppend(this.store, evaluationRound, roundStream(data.roundId), command, meta, options);
  }
}
