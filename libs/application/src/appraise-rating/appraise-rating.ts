import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type Judgement } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';

/** What the appraiser says of a unit, on its own rating and the evidence; said again, it replaces what was said. */
export class AppraiseRating extends ApplicationCommand<Judgement & { readonly evaluationId: string }> {}

@CommandHandler(AppraiseRating)
export class AppraiseRatingHandler implements ICommandHandler<AppraiseRating> {
  constructor(private readonly decisions: EvaluationDecisions) {}

  execute(command: AppraiseRating): Promise<Decision> {
    const { data, meta } = command;
    const today = dateOf(meta.occurredAt);
    return this.decisions.carryOut(command, 'appraise', (_known, ofRatedUnit) => ({
      type: 'AppraiseRating',
      data,
      rater: { ofRatedUnit },
      today,
    }));
  }
}
