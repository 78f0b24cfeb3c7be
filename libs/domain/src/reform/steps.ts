import type { LocalDate } from '../calendar/local-date.js';
import { heirAmong, type Successor } from '../organisation/succession.js';
import type { NewUnit, Unit } from '../organisation/unit.js';
import { UnitTree } from '../organisation/unit-tree.js';
import { endingsOf, type DecreeContent } from './changes.js';

/** What is done to one unit when a decree takes effect. */
export type ReformStep =
  | { readonly type: 'establish'; readonly unit: NewUnit }
  | { readonly type: 'rename'; readonly unitId: string; readonly name: string }
  | { readonly type: 'move'; readonly unitId: string; readonly parentId: string | null }
  | { readonly type: 'reorganise'; readonly unitId: string; readonly successors: readonly Successor[] }
  | { readonly type: 'restore'; readonly unitId: string };

/** Name and superior of a unit before the decree took effect, where the decree changes one of them. */
export type Before = Readonly<Record<string, Pick<Unit, 'name' | 'parentId'>>>;

/**
 * The steps of a decree in the order in which they are taken: what is new first, so that there is somebody to take
 * over. What stands below a unit that passes on as a whole goes with it.
 */
export function stepsOf({ changes, inForceOn }: DecreeContent, tree: UnitTree): ReformStep[] {
  const establish: ReformStep[] = [];
  const rename: ReformStep[] = [];
  const move: ReformStep[] = [];
  for (const change of changes) {
    if (change.type === 'establish')
      establish.push({ type: 'establish', unit: { ...change.unit, establishedOn: inForceOn } });
    if (change.type === 'rename') rename.push(change);
    if (change.type === 'move') move.push(change);
  }
  const endings = endingsOf(changes);
  const reorganise = endings.map(({ unitId, successors }): ReformStep => ({ type: 'reorganise', unitId, successors }));
  const moved = new Set(changes.flatMap((change) => (change.type === 'move' ? [change.unitId] : [])));
  const ended = new Set(endings.map(({ unitId }) => unitId));
  for (const { unitId, successors } of endings) {
    const parentId = heirAmong(successors);
    if (!parentId) continue;
    for (const child of childrenLeft(unitId, inForceOn, tree)) {
      if (!moved.has(child) && !ended.has(child)) move.push({ type: 'move', unitId: child, parentId });
    }
  }
  return [...parentsFirst(establish), ...rename, ...move, ...reorganise];
}

/** Units directly below one that still exist on the day. */
export function childrenLeft(unitId: string, on: LocalDate, tree: UnitTree): string[] {
  const children = tree.childrenOf(unitId).map((child) => child.unitId);
  return children.filter((child) => child !== unitId && tree.existsOn(child, on));
}

/** What takes the steps back, last one first. A unit that was established ends without a successor: it stays in history. */
export function stepsBack(steps: readonly ReformStep[], before: Before): ReformStep[] {
  return steps.toReversed().flatMap((step): ReformStep[] => {
    switch (step.type) {
      case 'establish':
        return [{ type: 'reorganise', unitId: step.unit.unitId, successors: [] }];
      case 'reorganise':
        return [{ type: 'restore', unitId: step.unitId }];
      case 'rename': {
        const name = before[step.unitId]?.name;
        return name === undefined ? [] : [{ ...step, name }];
      }
      case 'move': {
        const was = before[step.unitId];
        return was ? [{ ...step, parentId: was.parentId }] : [];
      }
      case 'restore':
        return [];
    }
  });
}

/**
 * What leads from a decree in force to its correction: what no longer stands is taken back, what is new is done. A name or a
 * superior that the correction gives again is not taken back first: one unit is not changed twice in one go.
 */
export function stepsBetween(done: readonly ReformStep[], wanted: readonly ReformStep[], before: Before): ReformStep[] {
  const keys = (steps: readonly ReformStep[]) => new Set(steps.map((step) => JSON.stringify(step)));
  const [isDone, isWanted] = [keys(done), keys(wanted)];
  const gone = done.filter((step) => !isWanted.has(JSON.stringify(step)));
  const added = wanted.filter((step) => !isDone.has(JSON.stringify(step)));
  const again = new Set(added.flatMap(replaced));
  const back = stepsBack(gone, before).filter((step) => !replaced(step).some((one) => again.has(one)));
  return [...back, ...added];
}

/** What a step gives a unit in place of what it had. */
const replaced = (step: ReformStep): string[] =>
  step.type === 'rename' || step.type === 'move' ? [`${step.type} ${step.unitId}`] : [];

/** Names and superiors that the steps change, as they are in the tree. */
export function beforeOf(steps: readonly ReformStep[], tree: UnitTree): Before {
  const changed = steps.flatMap((step) => (step.type === 'rename' || step.type === 'move' ? [step.unitId] : []));
  return Object.fromEntries(
    [...new Set(changed)].flatMap((unitId) => {
      const unit = tree.get(unitId);
      return unit ? [[unitId, { name: unit.name, parentId: unit.parentId }]] : [];
    }),
  );
}

function parentsFirst(steps: readonly ReformStep[]): ReformStep[] {
  const ofUnit = new Map(steps.map((step) => [step.type === 'establish' ? step.unit.unitId : '', step]));
  const ordered = new Set<ReformStep>();
  const place = (step: ReformStep, depth: number) => {
    if (step.type !== 'establish' || ordered.has(step)) return;
    const parent = step.unit.parentId === null ? undefined : ofUnit.get(step.unit.parentId);
    if (parent && depth < steps.length) place(parent, depth + 1);
    ordered.add(step);
  };
  for (const step of steps) place(step, 0);
  return [...ordered];
}

/**
 * The tree as it would be without the decree that did these steps; what else happened meanwhile stays. A unit that was
 * established is left out.
 */
export function treeWithout(steps: readonly ReformStep[], before: Before, decreeId: string, tree: UnitTree): UnitTree {
  const established = new Set(steps.flatMap((step) => (step.type === 'establish' ? [step.unit.unitId] : [])));
  const units = [...tree.all()].flatMap((unit) => {
    if (established.has(unit.unitId)) return [];
    const was = { ...unit, ...before[unit.unitId] };
    return [unit.succession?.decreeId === decreeId ? { ...was, succession: null, dissolvedOn: null } : was];
  });
  return new UnitTree(units);
}
