import { Refusal } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { evaluation, type EvaluationCommand, type EvaluationState } from './evaluation.js';

export type RatingStep = Exclude<EvaluationCommand['type'], 'OpenEvaluation' | 'CancelEvaluation'>;

/** Whether a step fits where the evaluation stands: the decider is asked. Units below are looked at when it is taken. */
export function isPossibleOfEvaluation(step: RatingStep, state: EvaluationState, today: LocalDate): boolean {
  try {
    return evaluation.decide(asked(step, today), state).length > 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

const ASKED = 'asked';
const LAST_DAY = '2199-12-31';
const RATER = { ofRatedUnit: null };

/** The step with nothing in it that could be refused for itself. */
function asked(step: RatingStep, today: LocalDate): EvaluationCommand {
  const of = { evaluationId: ASKED };
  const judgement = { ...of, rating: 'good', points: null, text: ASKED } as const;
  const decision = { ...of, rating: 'good', number: ASKED, decidedOn: LAST_DAY, reasons: ASKED } as const;
  switch (step) {
    case 'SelfRate':
      return { type: step, data: judgement };
    case 'AppraiseRating':
      return { type: step, data: judgement, rater: RATER, today };
    case 'DecideRating':
      return { type: step, data: decision, rater: RATER, waitingBelow: [], today: LAST_DAY };
    case 'CorrectRating':
      return { type: step, data: { ...decision, correctedBecause: ASKED }, rater: RATER, today: LAST_DAY };
    case 'WaiveRating':
      return { type: step, data: { ...of, reason: ASKED }, rater: RATER };
  }
}
