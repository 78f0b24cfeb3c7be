import {
  deadlineFrom,
  GroupEmpty,
  GroupUnknown,
  UnitDissolvedAlready,
  UnitNotYetEstablished,
  UnitUnknown,
  type Addressee,
  type Deadline,
  type DeadlinePolicy,
  type DirectiveContent,
  type LocalDate,
  type UnitGroup,
  type UnitTree,
  type WorkCalendar,
} from '#domain';
import { committeeOf } from '../authorisation/ability.js';
import { AddresseeOutOfScope } from './refusals.js';

interface InForce {
  readonly tree: UnitTree;
  readonly groups: ReadonlyMap<string, UnitGroup>;
  readonly calendar: WorkCalendar;
  readonly policy: DeadlinePolicy;
}

/** What the tasks of a draft mean on a day: the preview of an issue, and the issue itself. */
export function resolveTasks(
  { tasks, issuerUnitId }: DirectiveContent,
  issuedOn: LocalDate,
  { tree, groups, calendar, policy }: InForce,
): Record<string, { deadline: Deadline | null; unitIds: readonly string[] }> {
  const reach = issuerUnitId ? committeeOf(issuerUnitId, tree) : null;
  const unitsOf = (addressee: Addressee): readonly string[] => {
    if (addressee.kind === 'unit') return [standing(addressee.unitId, issuedOn, tree)];
    const group = groups.get(addressee.groupId);
    if (!group) throw new GroupUnknown(addressee.groupId);
    const units = tree.expand(group, issuedOn);
    if (units.length === 0) throw new GroupEmpty(group.name, issuedOn);
    return units;
  };
  const resolved: Record<string, { deadline: Deadline | null; unitIds: readonly string[] }> = {};
  for (const { no, addressees, deadline } of tasks) {
    const unitIds = [...new Set(addressees.flatMap(unitsOf))].filter((unitId) => unitId !== issuerUnitId);
    for (const unitId of unitIds) {
      if (reach && !tree.isWithin(unitId, reach)) throw new AddresseeOutOfScope(no, tree.get(unitId)?.name ?? unitId);
    }
    resolved[no] = { unitIds, deadline: deadline && deadlineFrom(deadline, issuedOn, calendar, policy) };
  }
  return resolved;
}

function standing(unitId: string, date: LocalDate, tree: UnitTree): string {
  const unit = tree.get(unitId);
  if (!unit) throw new UnitUnknown(unitId);
  if (date < unit.establishedOn) throw new UnitNotYetEstablished(unit.name, unit.establishedOn);
  if (unit.dissolvedOn && unit.dissolvedOn <= date) throw new UnitDissolvedAlready(unit.name, unit.dissolvedOn);
  return unitId;
}
