import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type RatingDecision } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';

/** A rating that was decided is changed by another decision; the history has both. */
export class CorrectRating extends ApplicationCommand<
  RatingDecision & { readonly evaluationId: string; readonly correctedBecause: string }
> {}

@CommandHandler(CorrectRating)
export class CorrectRatingHandler implements ICommandHandler<CorrectRating> {
  constructor(private readonly decisions: EvaluationDecisions) {}

  execute(command: CorrectRating): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, 'decide-rating', (_known, ofRatedUnit) => ({
      type: 'CorrectRating',
      data,
      rater: { ofRatedUnit },
      today: dateOf(meta.occurredAt),
    }));
  }
}
