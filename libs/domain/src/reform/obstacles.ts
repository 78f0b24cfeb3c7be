import type { Refusal } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { codeKey } from '../organisation/code-key.js';
import { firstOf } from '../organisation/first-of.js';
import { goesOn, heirAmong } from '../organisation/succession.js';
import { mayStandUnder, rootBeside, superiorKindsOf } from '../organisation/may-stand-under.js';
import { SecondRoot, SuperiorUnfit } from '../organisation/refusals.js';
import type { NewUnit, Unit } from '../organisation/unit.js';
import type { UnitTree } from '../organisation/unit-tree.js';
import {
  endingsOf,
  MOST_CHANGES,
  MOST_NAMED,
  placeOf,
  type DecreeContent,
  type Ending,
  type ReformChange,
} from './changes.js';
import { circlesIn } from './circles.js';
import * as refusals from './refusals.js';
import { childrenLeft } from './steps.js';

/** What stands in the way of a decree, and the change where it stands: `changes.2`. */
export interface ReformObstacle {
  readonly path: string;
  readonly refusal: Refusal;
}

/** Everything for which the decree would be refused, change by change; nothing for one that can take effect. */
export function obstaclesToReform(content: DecreeContent, tree: UnitTree): ReformObstacle[] {
  const { changes } = content;
  if (changes.length === 0) return [{ path: 'changes', refusal: new refusals.DecreeEmpty() }];
  const tooLarge = sizeOf(changes);
  if (tooLarge) return [{ path: 'changes', refusal: tooLarge }];
  const after = new AfterReform(content, tree);
  const found = changes.flatMap((change, index) =>
    [...after.obstaclesIn(change, placeOf(index))].map((refusal) => ({ path: placeOf(index), refusal })),
  );
  // A circle comes first: that each of its units ends as well only follows from it.
  return [...circlesIn(endingsOf(changes), (id) => after.nameOf(id)), ...found, ...twiceIn(changes, after)];
}

function sizeOf(changes: readonly ReformChange[]): Refusal | null {
  if (changes.length > MOST_CHANGES) return new refusals.DecreeTooLarge(changes.length, MOST_CHANGES);
  const named = endingsOf(changes).reduce((sum, { successors }) => sum + 1 + successors.length, 0);
  return named > MOST_NAMED ? new refusals.DecreeTooLarge(named, MOST_NAMED) : null;
}

/** What the decree makes of the tree, as far as its own changes must agree with it. */
class AfterReform {
  private readonly established: ReadonlyMap<string, Unit>;
  private readonly endings: ReadonlyMap<string, Ending>;
  private readonly on: LocalDate;
  private readonly superiors: ReadonlyMap<string, string | null>;

  constructor(
    { changes, inForceOn }: DecreeContent,
    private readonly tree: UnitTree,
  ) {
    this.on = inForceOn;
    const isNew = { establishedOn: inForceOn, dissolvedOn: null, succession: null };
    this.established = new Map(
      changes.flatMap((one) => (one.type === 'establish' ? [[one.unit.unitId, { ...one.unit, ...isNew }]] : [])),
    );
    this.endings = new Map(endingsOf(changes).map((ending) => [ending.unitId, ending]));
    this.superiors = new Map(
      changes.flatMap((one): [string, string | null][] => {
        if (one.type === 'establish') return [[one.unit.unitId, one.unit.parentId]];
        return one.type === 'move' ? [[one.unitId, one.parentId]] : [];
      }),
    );
  }

  nameOf(unitId: string): string {
    return this.unitOf(unitId)?.name ?? unitId;
  }

  *obstaclesIn(change: ReformChange, place: string): Iterable<Refusal> {
    switch (change.type) {
      case 'establish': {
        const { unitId, code, parentId } = change.unit;
        const known = this.tree.get(unitId) ?? this.tree.alike(change.unit) ?? this.alikeBefore(change.unit);
        if (known) yield new refusals.NewUnitCodeTaken(place, code, known.name, known.code);
        if (parentId !== null) yield* this.superior(unitId, parentId, place);
        yield* this.secondHead(unitId, parentId, place);
        return;
      }
      case 'merge':
        for (const unitId of change.unitIds) {
          if (unitId === change.into) yield new refusals.MergedIntoItself(place, this.nameOf(unitId));
          else {
            yield* this.standing(unitId, place);
            yield* this.comingAlong(unitId, change.into, place);
          }
        }
        yield* this.successor(change.into, place);
        return;
      case 'divide':
        yield* this.standing(change.unitId, place);
        yield* this.division(change, place);
        return;
      case 'rename':
        yield* this.standing(change.unitId, place);
        yield* this.endedAsWell(change.unitId, place);
        if (change.name.trim() === '') yield new refusals.NewNameMissing(place, this.nameOf(change.unitId));
        return;
      case 'move':
        yield* this.standing(change.unitId, place);
        yield* this.endedAsWell(change.unitId, place);
        if (change.parentId !== null) yield* this.superior(change.unitId, change.parentId, place);
        yield* this.secondHead(change.unitId, change.parentId, place);
        return;
      case 'dissolve':
        yield* this.standing(change.unitId, place);
        yield* this.leftBehind(change.unitId, place);
    }
  }

  private *standing(unitId: string, place: string): Iterable<Refusal> {
    const unit = this.tree.get(unitId);
    if (!unit) {
      // What the decree itself establishes is not changed by it again.
      yield new refusals.ReformedUnitUnknown(place, this.nameOf(unitId));
    } else if (this.on < unit.establishedOn) {
      yield new refusals.ReformedBeforeEstablished(place, unit.name, this.on, unit.establishedOn);
    } else if (unit.dissolvedOn && unit.dissolvedOn <= this.on) {
      yield new refusals.ReformedAfterDissolved(place, unit.name, unit.dissolvedOn);
    }
  }

  private *endedAsWell(unitId: string, place: string): Iterable<Refusal> {
    const ending = this.endings.get(unitId);
    if (!ending || goesOn(unitId, ending.successors)) return;
    yield new refusals.ReformedTwice(place, this.nameOf(unitId), ending.place);
  }

  private *successor(unitId: string, place: string): Iterable<Refusal> {
    if (!this.established.has(unitId)) yield* this.standing(unitId, place);
    const ending = this.endings.get(unitId);
    if (ending && !goesOn(unitId, ending.successors)) yield new refusals.SuccessorEnds(place, this.nameOf(unitId));
  }

  private *division({ unitId, parts }: Extract<ReformChange, { type: 'divide' }>, place: string): Iterable<Refusal> {
    const name = this.nameOf(unitId);
    for (const { into } of parts) if (into !== unitId) yield* this.successor(into, place);
    const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
    const stated = shares.reduce((sum, share) => sum + share, 0);
    const isComplete = shares.length === 0 || (shares.length === parts.length && shares.every((share) => share > 0));
    if (new Set(parts.map(({ into }) => into)).size < 2) yield new refusals.DivisionLeavesRest(place, name, null);
    // Percents are rounded in decrees, to two digits at most.
    else if (stated > 100.01) yield new refusals.DivisionOfMoreThanAll(place, name, stated);
    else if (!isComplete || (shares.length > 0 && stated < 99.99))
      yield new refusals.DivisionLeavesRest(place, name, stated);
    if (!parts.some(({ into }) => into === unitId)) yield* this.leftBehind(unitId, place);
  }

  private *leftBehind(unitId: string, place: string): Iterable<Refusal> {
    const left = childrenLeft(unitId, this.on, this.tree).filter(
      (child) => !this.superiors.has(child) && !this.endings.has(child),
    );
    if (left.length === 0) return;
    const names = left.map((child) => this.nameOf(child));
    yield new refusals.UnitsLeftBehind(place, this.nameOf(unitId), firstOf(names));
  }

  /** A province has one committee, and nothing else of the province stands beside it. */
  private *secondHead(unitId: string, parentId: string | null, place: string): Iterable<Refusal> {
    const unit = this.unitOf(unitId);
    if (!unit) return;
    const beside = rootBeside({ ...unit, parentId }, this.everyUnit(), (one) => this.standsBefore(one, unit));
    if (beside) yield new SecondRoot(place, unit.name, beside.name);
  }

  private *everyUnit(): Iterable<Unit> {
    yield* this.tree.all();
    yield* this.established.values();
  }

  /** A unit that the decree itself makes before, under a code that is the same but for capitals. */
  private alikeBefore({ unitId, code }: Pick<NewUnit, 'unitId' | 'code'>): Unit | undefined {
    for (const made of this.established.values()) {
      if (made.unitId === unitId) return undefined;
      if (codeKey(made.code) === codeKey(code)) return made;
    }
    return undefined;
  }

  private unitOf(unitId: string): Unit | undefined {
    return this.tree.get(unitId) ?? this.established.get(unitId);
  }

  /** Whether a unit is there once the decree took effect. Of two alike that it makes, the first is not told of the second. */
  private standsBefore(one: Unit, unit: Unit): boolean {
    const ending = this.endings.get(one.unitId);
    if (ending && !goesOn(one.unitId, ending.successors)) return false;
    if (this.established.get(one.unitId) !== one) return this.tree.existsOn(one.unitId, this.on);
    if (one.kind !== unit.kind) return true;
    for (const made of this.established.values()) if (made === one || made === unit) return made === one;
    return true;
  }

  private *superior(unitId: string, parentId: string, place: string): Iterable<Refusal> {
    const ending = this.endings.get(parentId);
    const stays = !ending || goesOn(parentId, ending.successors);
    const exists = this.established.has(parentId) || this.tree.existsOn(parentId, this.on);
    if (!exists || !stays) yield new refusals.NewSuperiorMissing(place, this.nameOf(parentId));
    const above = new Set<string>();
    for (let next: string | null = parentId; next !== null && !above.has(next); next = this.superiorOf(next))
      above.add(next);
    if (above.has(unitId)) yield new refusals.MovedBelowItself(place, this.nameOf(unitId));
    else yield* this.unfit(unitId, parentId, place);
  }

  private *unfit(unitId: string, parentId: string, place: string): Iterable<Refusal> {
    const [unit, superior] = [this.unitOf(unitId), this.unitOf(parentId)];
    if (!unit || !superior || mayStandUnder(unit.kind, superior.kind)) return;
    yield new SuperiorUnfit(place, unit.name, unit.kind, superior.name, superior.kind, superiorKindsOf(unit.kind));
  }

  /** What stands below a unit that is merged goes with it, and must fit below the successor. */
  private *comingAlong(unitId: string, into: string, place: string): Iterable<Refusal> {
    for (const child of childrenLeft(unitId, this.on, this.tree)) {
      if (!this.superiors.has(child) && !this.endings.has(child)) yield* this.unfit(child, into, place);
    }
  }

  private superiorOf(unitId: string): string | null {
    const changed = this.superiors.get(unitId);
    if (changed !== undefined) return changed;
    const parentId = this.tree.get(unitId)?.parentId ?? null;
    const ending = parentId === null ? undefined : this.endings.get(parentId);
    return ending ? (heirAmong(ending.successors) ?? parentId) : parentId;
  }
}

/** One unit is brought to an end once, has one new name and one new superior, and one code is given once. */
function twiceIn(changes: readonly ReformChange[], after: AfterReform): ReformObstacle[] {
  const seen = new Map<string, string>();
  return changes.flatMap((change, index) => {
    const path = placeOf(index);
    const units =
      change.type === 'merge' ? change.unitIds : [change.type === 'establish' ? change.unit.unitId : change.unitId];
    const what =
      change.type === 'merge' || change.type === 'divide' || change.type === 'dissolve' ? 'end' : change.type;
    return units.flatMap((unitId) => {
      const key = `${what} ${unitId}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, path);
      return earlier === undefined
        ? []
        : [{ path, refusal: new refusals.ReformedTwice(path, after.nameOf(unitId), earlier) }];
    });
  });
}
