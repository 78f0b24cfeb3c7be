import {
  isPossibleOfEvaluation,
  type EvaluationState,
  type LocalDate,
  type RatedUnit,
  type RatingStep,
  type UnitTree,
} from '#domain';
import type { Actor } from '#event-sourcing';
import type { Facts } from '../authorisation/actions.js';
import type { Rights } from '../authorisation/authority.js';

/** What may be done with an evaluation, as screens name it: the step, and the right that it takes. */
const EVALUATION_STEPS = {
  'self-rate': { step: 'SelfRate', right: 'self-rate' },
  appraise: { step: 'AppraiseRating', right: 'appraise' },
  decide: { step: 'DecideRating', right: 'decide-rating' },
  correct: { step: 'CorrectRating', right: 'decide-rating' },
  waive: { step: 'WaiveRating', right: 'decide-rating' },
} as const satisfies Readonly<Record<string, { step: RatingStep; right: 'self-rate' | 'appraise' | 'decide-rating' }>>;
export type EvaluationAction = keyof typeof EVALUATION_STEPS;

/**
 * Who has which part in a rating after reforms. Whoever took the rated unit over as a whole says what that one would have
 * said of itself, unless it is the unit above, which rates it. Whoever decides owns the rating; an appraiser or a
 * decider that is no more is followed by its heir, and where it has none by the unit above.
 */
export function rightsFactsOf(
  { unitId, deciderUnitId, appraiserUnitId }: RatedUnit,
  tree: UnitTree,
): Facts['Evaluation'] {
  const ownerUnitId = tree.standsInFor(deciderUnitId);
  const appraiser = tree.standsInFor(appraiserUnitId);
  const heir = tree.heirOf(unitId);
  return {
    ratedUnitId: tree.isBelow(unitId, heir) ? unitId : heir,
    // Where units grew together, the rated one would appraise itself.
    appraiserUnitId: appraiser === heir || tree.isWithin(appraiser, unitId) ? ownerUnitId : appraiser,
    ownerUnitId,
  };
}

/**
 * Whose rating would be a person's own: the rated unit where his is it, lies below it, or took it over as a whole. A
 * unit that went into the one above it is rated there all the same. null: he is another's.
 */
export function ownRatedUnit({ unitId }: Actor, ratedUnitId: string, tree: UnitTree): string | null {
  const heirId = tree.heirOf(ratedUnitId);
  const isOwn = tree.isWithin(unitId, ratedUnitId);
  const isOfHeir = !tree.isBelow(ratedUnitId, heirId) && tree.isWithin(unitId, heirId);
  return isOwn || isOfHeir ? (tree.get(ratedUnitId)?.name ?? ratedUnitId) : null;
}

/** What the actor has the right to do with the evaluation and what fits where it stands. */
export function evaluationActions(
  { actor, rights, tree }: { actor: Actor; rights: Rights; tree: UnitTree },
  state: EvaluationState,
  today: LocalDate,
): EvaluationAction[] {
  const { opened } = state;
  if (!opened) return [];
  const isOfRatedUnit = ownRatedUnit(actor, opened.unitId, tree) !== null;
  return (Object.keys(EVALUATION_STEPS) as EvaluationAction[]).filter((action) => {
    const { step, right } = EVALUATION_STEPS[action];
    if (right !== 'self-rate' && isOfRatedUnit) return false;
    return rights.may(right, 'Evaluation', rightsFactsOf(opened, tree)) && isPossibleOfEvaluation(step, state, today);
  });
}
