import {
  deadlineFrom,
  GroupEmpty,
  GroupUnknown,
  type Addressee,
  type Deadline,
  type DeadlinePolicy,
  type DirectiveContent,
  type LocalDate,
  type Obstacle,
  type UnitGroup,
  type UnitTree,
  type WorkCalendar,
} from '#domain';
import { Refusal } from '#event-sourcing';
import { committeeOf } from '../authorisation/ability.js';
import { standingUnit } from '../standing-unit.js';
import { AddresseeOutOfScope } from './refusals.js';

export interface InForce {
  readonly tree: UnitTree;
  readonly groups: ReadonlyMap<string, UnitGroup>;
  readonly calendar: WorkCalendar;
  readonly policy: DeadlinePolicy;
}

type Resolved = Record<string, { readonly deadline: Deadline | null; readonly unitIds: readonly string[] }>;

export interface Resolution {
  /** By task number; without what could not be resolved. */
  readonly resolved: Resolved;
  /** Why that could not be resolved, in the order of the tasks. */
  readonly obstacles: readonly Obstacle[];
}

/** What the tasks of a draft mean on a day: the preview of an issue, and the issue itself. */
export function resolveTasks(
  { tasks, issuerUnitId }: DirectiveContent,
  issuedOn: LocalDate,
  { tree, groups, calendar, policy }: InForce,
): Resolution {
  const reach = issuerUnitId ? committeeOf(issuerUnitId, tree) : null;
  const obstacles: Obstacle[] = [];
  const unless = <Value>(path: string, nothing: Value, work: () => Value): Value => {
    try {
      return work();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      obstacles.push({ path, refusal });
      return nothing;
    }
  };
  const reached = (taskNo: string, addressee: Addressee): readonly string[] => {
    const unitIds = unitsOf(addressee, issuedOn, tree, groups).filter((unitId) => unitId !== issuerUnitId);
    const outside = reach === null ? undefined : unitIds.find((unitId) => !tree.isWithin(unitId, reach));
    if (outside) throw new AddresseeOutOfScope(taskNo, tree.get(outside)?.name ?? outside);
    return unitIds;
  };
  const resolved: Resolved = {};
  for (const { no, addressees, deadline } of tasks) {
    const units = addressees.map((one) => unless(`tasks.${no}.addressees`, [], () => reached(no, one)));
    const fixed = () => deadline && deadlineFrom(deadline, issuedOn, calendar, policy);
    resolved[no] = { unitIds: [...new Set(units.flat())], deadline: unless(`tasks.${no}.deadline`, null, fixed) };
  }
  return { resolved, obstacles };
}

function unitsOf(
  addressee: Addressee,
  date: LocalDate,
  tree: UnitTree,
  groups: ReadonlyMap<string, UnitGroup>,
): readonly string[] {
  if (addressee.kind === 'unit') return [standingUnit(addressee.unitId, date, tree).unitId];
  const group = groups.get(addressee.groupId);
  if (!group) throw new GroupUnknown(addressee.groupId);
  const units = tree.expand(group, date);
  if (units.length === 0) throw new GroupEmpty(group.name, date);
  return units;
}
