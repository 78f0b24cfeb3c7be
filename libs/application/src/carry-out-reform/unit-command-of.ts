import { unitStream, type LocalDate, type ReformStep, type UnitCommand } from '#domain';
import type { EventStore } from '#event-sourcing';
import { SYSTEM_ROLE } from '../authorisation/ability.js';

interface Of {
  readonly decreeId: string;
  /** The day on which the decree took effect. */
  readonly on: LocalDate;
  readonly reason: string;
}

/**
 * What a step asks of its unit. A unit that a decree had established before, and given up again, comes back instead of
 * being established twice. The decree was looked at as a whole, so that superiors exist and no unit comes
 * to stand below itself.
 */
export async function unitCommandOf(store: EventStore, step: ReformStep, of: Of): Promise<UnitCommand[]> {
  const { decreeId, on, reason } = of;
  switch (step.type) {
    case 'establish': {
      const { unitId, name, parentId } = step.unit;
      const [first] = await store.readStream(unitStream(unitId));
      if (first?.meta.actor.role !== SYSTEM_ROLE) {
        return [{ type: 'EstablishByDecree', data: step.unit }];
      }
      return [
        { type: 'RestoreUnit', data: { unitId, decreeId, reason } },
        { type: 'RenameUnit', data: { unitId, name, on } },
        { type: 'MoveUnit', data: { unitId, parentId, on }, isBelow: false },
      ];
    }
    case 'rename':
      return [{ type: 'RenameUnit', data: { unitId: step.unitId, name: step.name, on } }];
    case 'move':
      return [{ type: 'MoveUnit', data: { unitId: step.unitId, parentId: step.parentId, on }, isBelow: false }];
    case 'reorganise':
      return [{ type: 'ReorganiseUnit', data: { unitId: step.unitId, decreeId, on, successors: step.successors } }];
    case 'restore':
      return [{ type: 'RestoreUnit', data: { unitId: step.unitId, decreeId, reason } }];
  }
}
