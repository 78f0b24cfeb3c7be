import type { LocalDate } from '../calendar/local-date.js';
import { codeKey } from './code-key.js';
import type { Unit } from './unit.js';
import type { UnitGroup } from './unit-group.js';

/** The tree as it is known now, with every unit that ever was; questions state their date. */
export class UnitTree {
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly children = new Map<string, Unit[]>();
  private byCode: ReadonlyMap<string, Unit> | null = null;

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

  /** Another unit than the one named whose code is the same but for capitals. */
  alike({ unitId, code }: Pick<Unit, 'unitId' | 'code'>): Unit | null {
    this.byCode ??= new Map([...this.units.values()].map((unit) => [codeKey(unit.code), unit]));
    const known = this.byCode.get(codeKey(code));
    return known && known.unitId !== unitId ? known : null;
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

  /** Who took a unit over as a whole, or the unit itself while it exists; a unit without an heir stands for itself. */
  heirOf(unitId: string): string {
    const seen = new Set<string>();
    let heir = unitId;
    for (;;) {
      const unit = this.units.get(heir);
      if (!unit?.dissolvedOn || !unit.succession?.heirId || seen.has(heir)) return heir;
      seen.add(heir);
      heir = unit.succession.heirId;
    }
  }

  /** The unit above, or where that is no more its heir, or else the next one above it that a reform left standing. */
  superiorOf(unitId: string): string | null {
    const [parent, ...above] = this.ancestorsOf(unitId);
    if (!parent) return null;
    const isStanding = (one: string) => !this.units.get(one)?.dissolvedOn;
    return [parent, ...above].map((one) => this.heirOf(one)).find(isStanding) ?? parent;
  }

  /** Who acts where a unit no longer can: whoever took it over as a whole, or else whoever stands above it. */
  standsInFor(unitId: string): string {
    const heir = this.heirOf(unitId);
    return this.units.get(heir)?.dissolvedOn ? (this.superiorOf(heir) ?? heir) : heir;
  }

  /** Everybody above a unit, and whoever took over from one of them as a whole, with everybody above that one. */
  superiorsOf(unitId: string): readonly string[] {
    const above = this.ancestorsOf(unitId).flatMap((one) => {
      const heir = this.heirOf(one);
      return heir === one ? [one] : [one, heir, ...this.ancestorsOf(heir)];
    });
    return [...new Set(above)];
  }

  /** Units of the past elsewhere in the tree, whose heirs stand within a unit: what is left of them is its business. */
  takenOverWithin(rootId: string): readonly string[] {
    const found: string[] = [];
    for (const { unitId, dissolvedOn } of this.units.values()) {
      if (!dissolvedOn || this.isWithin(unitId, rootId)) continue;
      const heir = this.heirOf(unitId);
      if (heir !== unitId && this.isWithin(heir, rootId)) found.push(unitId);
    }
    return found;
  }

  /** The unit, everybody above it, and whoever took over from one of them, whole or in part, with everybody above. */
  concernedWith(unitId: string): readonly string[] {
    const found = new Set<string>();
    const open = [unitId];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      const unit = this.units.get(next);
      if (unit?.parentId) open.push(unit.parentId);
      // What is asked about passed on, not what stands above it.
      if (next === unitId || unit?.dissolvedOn)
        for (const one of unit?.succession?.successors ?? []) open.push(one.unitId);
    }
    return [...found];
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
