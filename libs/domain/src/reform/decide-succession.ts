import { demandUndecided } from './decided.js';
import type { DecreeCommand, DecreeState, SuccessionDecision } from './decree.js';
import { DecidedTooMany, DecreeReasonMissing, NotASuccessor, NotDivided } from './refusals.js';

/** Assignments that one decision may name; a longer list is decided in parts, or as a whole. */
export const MOST_DECIDED = 1_000;

/**
 * What was divided passes to one of its parts, what was dissolved to any unit that exists. What a decree passes on as a
 * whole needs no decision.
 */
export function decideSuccession(
  { data: decision, tree, named }: Extract<DecreeCommand, { type: 'DecideSuccession' }>,
  state: DecreeState,
): SuccessionDecision {
  const { decreeId, fromUnitId, toUnitId, assignmentIds } = decision;
  const text = decision.text.trim();
  if (text === '') throw new DecreeReasonMissing();
  if (assignmentIds && assignmentIds.length > MOST_DECIDED)
    throw new DecidedTooMany(assignmentIds.length, MOST_DECIDED);
  const from = tree.get(fromUnitId);
  const succession = from?.succession;
  const nameOf = (unitId: string) => tree.get(unitId)?.name ?? unitId;
  if (!from || succession?.decreeId !== decreeId) throw new NotDivided(nameOf(fromUnitId));
  const { successors, on } = succession;
  if (successors.some(({ extent }) => extent === 'whole')) throw new NotDivided(from.name);
  const possible = successors.length > 0 ? successors.map(({ unitId }) => unitId) : null;
  const fits = possible ? possible.includes(toUnitId) : tree.existsOn(toUnitId, on) && toUnitId !== fromUnitId;
  // What a unit passes to whoever was merged into it meanwhile would come back to it.
  const comesBack = toUnitId !== fromUnitId && tree.heirOf(toUnitId) === fromUnitId;
  if (!fits || comesBack) throw new NotASuccessor(nameOf(toUnitId), (possible ?? []).map(nameOf).join(', '));
  demandUndecided(decision, from, named, state);
  return { ...decision, text, assignmentIds: assignmentIds && [...new Set(assignmentIds)] };
}
