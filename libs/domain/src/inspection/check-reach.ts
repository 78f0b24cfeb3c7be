import type { LocalDate } from '../calendar/local-date.js';
import { UnitUnknown } from '../organisation/refusals.js';
import type { UnitTree } from '../organisation/unit-tree.js';
import type { ConcernedUnitFacts } from './check-commands.js';

/** Reforms that may lie between a unit and the one that stands for it now. */
const MOST_REFORMS = 20;

/** A unit that exists and took over from one that does not; `whole`: everything, by decree or by a person's choice. */
export interface StandsFor {
  readonly unitId: string;
  readonly whole: boolean;
}

/** Who stands for a unit that is no more, over as many reforms as there were; nobody for one that exists. */
export function standingFor(unitId: string, tree: UnitTree, today: LocalDate): readonly StandsFor[] {
  let ended: readonly StandsFor[] = tree.existsOn(unitId, today) ? [] : [{ unitId, whole: true }];
  const standing = new Map<string, StandsFor>();
  for (let reforms = 0; ended.length > 0 && reforms < MOST_REFORMS; reforms++) {
    const next = ended.flatMap((one) => tookOverFrom(one, tree));
    for (const one of next) {
      const known = standing.get(one.unitId);
      if (tree.existsOn(one.unitId, today) && !known?.whole) standing.set(one.unitId, one);
    }
    ended = next.filter((one) => !tree.existsOn(one.unitId, today));
  }
  return [...standing.values()];
}

function tookOverFrom({ unitId, whole }: StandsFor, tree: UnitTree): StandsFor[] {
  const succession = tree.get(unitId)?.succession;
  if (!succession) return [];
  const { successors, heirId } = succession;
  const unitIds = new Set([...(heirId ? [heirId] : []), ...successors.map((successor) => successor.unitId)]);
  return [...unitIds].filter((to) => to !== unitId).map((to) => ({ unitId: to, whole: whole && to === heirId }));
}

/** Whether a check of some units reaches a unit: one of them, one below, or who stands for one that is no more. */
export function isReached(checked: readonly string[], unitId: string, tree: UnitTree, today: LocalDate): boolean {
  return checked.some(
    (one) => tree.isWithin(unitId, one) || standingFor(one, tree, today).some((other) => other.unitId === unitId),
  );
}

/**
 * What a finding or a demand must know of the unit that it names.
 * @throws UnitUnknown
 */
export function concernedUnit(
  checked: readonly string[],
  unitId: string,
  tree: UnitTree,
  today: LocalDate,
): ConcernedUnitFacts {
  const unit = tree.get(unitId);
  if (!unit) throw new UnitUnknown(unitId);
  return {
    unitName: unit.name,
    inScope: isReached(checked, unitId, tree, today),
    exists: tree.existsOn(unitId, today),
    successors: standingFor(unitId, tree, today).map((one) => ({ ...one, name: tree.get(one.unitId)!.name })),
  };
}
