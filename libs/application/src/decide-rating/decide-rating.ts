import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type RatingDecision } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';
import { WaitingEvaluations } from '../evaluation/waiting-evaluations.js';

/** The committee above a unit rates it, once everything below the unit is rated. */
export class DecideRating extends ApplicationCommand<RatingDecision & { readonly evaluationId: string }> {}

@CommandHandler(DecideRating)
export class DecideRatingHandler implements ICommandHandler<DecideRating> {
  constructor(
    private readonly decisions: EvaluationDecisions,
    private readonly waiting: WaitingEvaluations,
  ) {}

  execute(command: DecideRating): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, 'decide-rating', async ({ opened }, ofRatedUnit) => ({
      type: 'DecideRating',
      data,
      rater: { ofRatedUnit },
      waitingBelow: await this.waiting.below(opened),
      today: dateOf(meta.occurredAt),
    }));
  }
}
