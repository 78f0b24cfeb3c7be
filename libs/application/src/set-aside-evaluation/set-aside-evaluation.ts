import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';

/** A unit is not rated this time, and holds nobody above it up. */
export class SetAsideEvaluation extends ApplicationCommand<{
  readonly evaluationId: string;
  readonly reason: string;
}> {}

@CommandHandler(SetAsideEvaluation)
export class SetAsideEvaluationHandler implements ICommandHandler<SetAsideEvaluation> {
  constructor(private readonly decisions: EvaluationDecisions) {}

  execute(command: SetAsideEvaluation): Promise<Decision> {
    const { data } = command;
    return this.decisions.carryOut(command, 'decide-rating', (_known, ofRatedUnit) => ({
      type: 'SetAside',
      data,
      rater: { ofRatedUnit },
    }));
  }
}
