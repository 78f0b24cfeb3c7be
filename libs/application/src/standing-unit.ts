import {
  UnitDissolvedAlready,
  UnitNotYetEstablished,
  UnitUnknown,
  type LocalDate,
  type Unit,
  type UnitTree,
} from '#domain';

/**
 * A unit that is there on the day.
 * @throws UnitUnknown, UnitNotYetEstablished, UnitDissolvedAlready
 */
export function standingUnit(unitId: string, on: LocalDate, tree: UnitTree): Unit {
  const unit = tree.get(unitId);
  if (!unit) throw new UnitUnknown(unitId);
  if (on < unit.establishedOn) throw new UnitNotYetEstablished(unit.name, unit.establishedOn);
  if (unit.dissolvedOn && unit.dissolvedOn <= on) throw new UnitDissolvedAlready(unit.name, unit.dissolvedOn);
  return unit;
}
