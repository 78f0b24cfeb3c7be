import { CommandAnswerDto } from '../answers/command.answer.js';
import { Changes } from '../answers/described.js';
import { shown } from '../answers/shown.js';

export class EvaluationRoundChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly roundId!: string;
}

class EvaluationChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly evaluationId!: string;
}

export class CommendationChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly commendationId!: string;
}

export const ChangesEvaluation = (summary: string) => Changes('evaluations', summary, { answer: EvaluationChangedDto });
