import type { LocalDate } from '../calendar/local-date.js';
import type { Unit } from './unit.js';
import type { UnitGroup } from './unit-group.js';

/** The tree as it is known now, with every unit that ever was; questions state their date. */
export class UnitTree {
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly children = new Map<string, Unit[]>();

  constructor(units: Iterable<Unit>) {
    this.units = new Map([...units].map((unit) => [unit.unitId, unit]));
    for (const unit of this.units.values()) {
      if (!unit.parentId) continue;
      const siblings = this.children.get(unit.parentId);
      if (siblings) siblings.push(unit);
      else this.children.set(unit.parentId, [unit]);
    }
  }

  get(unitId: string): Unit | undefined {
    return this.units.get(unitId);
  }

  all(): IterableIterator<Unit> {
    return this.units.values();
  }

  childrenOf(unitId: string): readonly Unit[] {
    return this.children.get(unitId) ?? [];
  }

  /** From the unit's parent up to the root. A circle in the data ends the walk instead of hanging it. */
  ancestorsOf(unitId: string): readonly string[] {
    const ancestors: string[] = [];
    let parent = this.units.get(unitId)?.parentId;
    while (parent && parent !== unitId && !ancestors.includes(parent)) {
      ancestors.push(parent);
      parent = this.units.get(parent)?.parentId;
    }
    return ancestors;
  }

  /** Strictly below. */
  isBelow(unitId: string, ancestorId: string): boolean {
    return this.ancestorsOf(unitId).includes(ancestorId);
  }

  isWithin(unitId: string, ancestorId: string): boolean {
    return unitId === ancestorId || this.isBelow(unitId, ancestorId);
  }

  existsOn(unitId: string, date: LocalDate): boolean {
    const unit = this.units.get(unitId);
    return !!unit && unit.establishedOn <= date && (!unit.dissolvedOn || date < unit.dissolvedOn);
  }

  /** Units of a group on a date, in the tree's order. */
  expand({ selector, include, exclude }: UnitGroup, asOf: LocalDate): readonly string[] {
    const kinds = new Set(selector.kinds);
    const out = new Set(exclude);
    const chosen = new Set<string>();
    for (const unit of this.units.values()) {
      if (!kinds.has(unit.kind) || out.has(unit.unitId)) continue;
      if (selector.below && !this.isBelow(unit.unitId, selector.below)) continue;
      if (this.existsOn(unit.unitId, asOf)) chosen.add(unit.unitId);
    }
    for (const unitId of include) if (!out.has(unitId) && this.existsOn(unitId, asOf)) chosen.add(unitId);
    return [...chosen];
  }
}
