import {
  AppraiseRating,
  AwardCommendation,
  CloseEvaluationRound,
  DecideRating,
  OpenEvaluationRound,
  SelfRate,
  unitIdOf,
} from '#application';
import { evaluationIdOf, roundIdOf } from '#domain';
import { unreachable } from '#event-sourcing';
import type { RatedAt, StoryStep } from '#sample';
import type { Acts } from './play-step.js';

export type RatingStep = Extract<
  StoryStep,
  { do: 'open-round' | 'self-rate' | 'appraise' | 'decide-rating' | 'close-round' | 'commend' }
>;

/** Rounds are those of the province's committee. */
const OWNER = 'TU';

/** A round of ratings, from its opening to a commendation. */
export function playRating(act: Acts, step: RatingStep): Promise<void> {
  const ownerUnitId = unitIdOf(OWNER);
  switch (step.do) {
    case 'open-round': {
      const { period, units, ...round } = step.round;
      const asked = { ownerUnitId, appraiserUnitId: null, period: { name: period }, unitIds: units.map(unitIdOf) };
      return act.as(act.named(), OpenEvaluationRound, { ...round, ...asked });
    }
    case 'self-rate': {
      const evaluationId = idOf(step.rated);
      return act.as(act.officerOf(step.rated.unit), SelfRate, { evaluationId, ...step.judgement });
    }
    case 'appraise':
      return act.as(act.named(), AppraiseRating, { evaluationId: idOf(step.rated), ...step.judgement });
    case 'decide-rating':
      return act.as(act.named(), DecideRating, { evaluationId: idOf(step.rated), ...step.decision });
    case 'close-round': {
      const roundId = roundIdOf(ownerUnitId, step.period);
      return act.as(act.named(), CloseEvaluationRound, { roundId, remark: null });
    }
    case 'commend': {
      const { rated, number, on, reason } = step;
      const award = { ownerUnitId, unitId: unitIdOf(rated.unit), evaluationId: idOf(rated) };
      return act.as(act.named(), AwardCommendation, { ...award, number, decidedOn: on, reason });
    }
    default:
      return unreachable(step);
  }
}

const idOf = ({ unit, period }: RatedAt): string => evaluationIdOf(unitIdOf(unit), period);
