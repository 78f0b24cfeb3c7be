import { AdoptDecree, DraftDecree, unitIdOf } from '#application';
import type { ReformChange } from '#domain';
import { unreachable } from '#event-sourcing';
import type { MadeDecree } from '#sample';
import type { Acts } from './play-step.js';
import type { StoryIds } from './story-ids.js';

export function draftDecree(act: Acts, ids: StoryIds, { key, changes, ...head }: MadeDecree): Promise<void> {
  const content = { ...head, changes: changes.map(byId) };
  return act.as(act.named(), DraftDecree, { decreeId: ids.decree(key), content });
}

export function adoptDecree(act: Acts, ids: StoryIds, { key }: MadeDecree): Promise<void> {
  return act.as(act.named(), AdoptDecree, { decreeId: ids.decree(key) });
}

/** A change whose units are named by their codes, with their ids. */
function byId(change: ReformChange): ReformChange {
  switch (change.type) {
    case 'establish': {
      const { code, parentId } = change.unit;
      const unit = { ...change.unit, unitId: unitIdOf(code), parentId: parentId === null ? null : unitIdOf(parentId) };
      return { type: 'establish', unit };
    }
    case 'merge':
      return { ...change, unitIds: change.unitIds.map(unitIdOf), into: unitIdOf(change.into) };
    case 'divide': {
      const parts = change.parts.map((part) => ({ ...part, into: unitIdOf(part.into) }));
      return { ...change, unitId: unitIdOf(change.unitId), parts };
    }
    case 'move':
      return {
        ...change,
        unitId: unitIdOf(change.unitId),
        parentId: change.parentId === null ? null : unitIdOf(change.parentId),
      };
    case 'rename':
    case 'dissolve':
      return { ...change, unitId: unitIdOf(change.unitId) };
    default:
      return unreachable(change);
  }
}
