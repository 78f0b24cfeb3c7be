import type { Refusal } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { goesOn, heirAmong } from '../organisation/succession.js';
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
  private readonly established: ReadonlyMap<string, string>;
  private readonly endings: ReadonlyMap<string, Ending>;
  private readonly on: LocalDate;
  private readonly superiors: ReadonlyMap<string, string | null>;
  private readonly newHeads: readonly string[];

  constructor(
    { changes, inForceOn }: DecreeContent,
    private readonly tree: UnitTree,
  ) {
    this.on = inForceOn;
    this.established = new Map(
      changes.flatMap((one) => (one.type === 'establish' ? [[one.unit.unitId, one.unit.name]] : [])),
    );
    this.newHeads = changes.flatMap((one) =>
      one.type === 'establish' && one.unit.kind === 'province-committee' ? [one.unit.unitId] : [],
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
    return this.tree.get(unitId)?.name ?? this.established.get(unitId) ?? unitId;
  }

  *obstaclesIn(change: ReformChange, place: string): Iterable<Refusal> {
    switch (change.type) {
      case 'establish': {
        const { unitId, code, parentId } = change.unit;
        const known = this.tree.get(unitId);
        if (known) yield new refusals.NewUnitCodeTaken(place, code, known.name);
        if (parentId !== null) yield* this.superior(unitId, parentId, place);
        yield* this.secondHead(change, place);
        return;
      }
      case 'merge':
        for (const unitId of change.unitIds) {
          if (unitId === change.into) yield new refusals.MergedIntoItself(place, this.nameOf(unitId));
          else yield* this.standing(unitId, place);
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
        yield* this.secondHead(change, place);
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
    const names = left.slice(0, 5).map((child) => this.nameOf(child));
    yield new refusals.UnitsLeftBehind(
      place,
      this.nameOf(unitId),
      [...names, ...(left.length > 5 ? ['…'] : [])].join(', '),
    );
  }

  /** A province has one committee, and nothing else of the province stands beside it. */
  private *secondHead(change: Extract<ReformChange, { type: 'establish' | 'move' }>, place: string): Iterable<Refusal> {
    const [unitId, parentId] =
      change.type === 'move' ? [change.unitId, change.parentId] : [change.unit.unitId, change.unit.parentId];
    const isHead = change.type === 'establish' && change.unit.kind === 'province-committee';
    if (parentId !== null && !isHead) return;
    const head = this.headBeside(unitId);
    if (head !== undefined) yield new refusals.SecondRoot(place, this.nameOf(unitId), this.nameOf(head));
  }

  /** A province committee that is there afterwards, or another one that the decree establishes before this one. */
  private headBeside(unitId: string): string | undefined {
    for (const one of this.tree.all()) {
      if (one.kind !== 'province-committee' || one.unitId === unitId) continue;
      const ending = this.endings.get(one.unitId);
      const stays = !ending || goesOn(one.unitId, ending.successors);
      if (stays && this.tree.existsOn(one.unitId, this.on)) return one.unitId;
    }
    const [first] = this.newHeads;
    return first === unitId ? undefined : first;
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
