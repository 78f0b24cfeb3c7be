import type { CheckCommand } from './check-commands.js';
import type { CheckEvent } from './check-events.js';
import type { CheckState } from './check-state.js';
import * as refusals from './refusals.js';

const MOST_DEMANDS = 200;

/**
 * A demand rests on findings and reaches a unit that exists: where the unit was taken over whole, its successor;
 * where it was divided, a person says which of them.
 */
export function demandRemedy(
  { data, unit }: Extract<CheckCommand, { type: 'DemandRemedy' }>,
  state: Pick<CheckState, 'findings' | 'demands'>,
): CheckEvent[] {
  if (data.text.trim() === '') throw new refusals.RemedyEmpty();
  const findingIds = [...new Set(data.findingIds)];
  const missing = findingIds.find((findingId) => !state.findings.has(findingId));
  if (missing !== undefined) throw new refusals.FindingUnknown(missing);
  const [first] = findingIds;
  if (first === undefined) throw new refusals.RemedyWithoutFinding();
  if (findingIds.every((findingId) => state.findings.get(findingId)?.weight === 'strength')) {
    throw new refusals.RemedyOnStrength();
  }
  if (!unit.inScope) throw new refusals.UnitOutsideCheck(unit.unitName);
  if (state.demands.length >= MOST_DEMANDS) throw new refusals.CheckTooWide('demands', MOST_DEMANDS + 1, MOST_DEMANDS);
  const heir = unit.exists ? { unitId: data.unitId } : unit.successors.find(({ whole }) => whole);
  if (!heir) {
    throw new refusals.RemedyUnitDissolved(
      unit.unitName,
      unit.successors.map(({ name }) => name),
    );
  }
  const { unitId } = heir;
  // Nobody could verify it: whoever does it is not who accepts it.
  if (unitId === data.inspectorUnitId) throw new refusals.RemedyOfInspectors();
  // Where the finding was made at another unit, that one is named: the demand came to its successor.
  const foundAt = state.findings.get(first)!.unitId;
  const forUnitId = foundAt === unitId ? null : foundAt;
  const demandNo = state.demands.length + 1;
  return [{ type: 'RemedyDemanded.v1', data: { ...data, findingIds, demandNo, unitId, forUnitId } }];
}
