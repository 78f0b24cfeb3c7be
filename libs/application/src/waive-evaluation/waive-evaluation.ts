import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';

/** A unit is not rated this time, and holds nobody above it up. */
export class WaiveEvaluation extends ApplicationCommand<{
  readonly evaluationId: string;
  readonly reason: string;
}> {}

@CommandHandler(WaiveEvaluation)
export class WaiveEvaluationHandler implements ICommandHandler<WaiveEvaluation> {
  constructor(private readonly decisions: EvaluationDecisions) {}

  execute(command: WaiveEvaluation): Promise<Decision> {
    const { data } = command;
    return this.decisions.carryOut(command, 'decide-rating', (_known, ofRatedUnit) => ({
      type: 'WaiveRating',
      data,
      rater: { ofRatedUnit },
    }));
  }
}
