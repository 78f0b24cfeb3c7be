import type { AssignmentCommand } from './commands.js';
import type { AssignmentEvent, OrderedStepType, Restored } from './events.js';
import { StepHasFollowers, StepReachedShares } from './refusals.js';
import type { AssignmentState } from './state.js';

/** The last step, while it can be taken back: by which order it was taken, and what it took the place of. */
export interface Undoable {
  readonly orderId: string;
  readonly step: OrderedStepType;
  readonly restores: Restored;
}

export const orderOf = ({ data: { orderId } }: { readonly data: { readonly orderId?: string } }) =>
  orderId === undefined ? {} : { orderId };

/** Takes back what an order did here, as long as nothing followed and nobody below has been touched by it. */
export function undo(
  { assignmentId, orderId, reason }: Extract<AssignmentCommand, { type: 'UndoStep' }>['data'],
  { undoable, sharedWith, delivered, chased }: AssignmentState,
): AssignmentEvent[] {
  if (undoable?.orderId !== orderId) throw new StepHasFollowers();
  const { step, restores } = undoable;
  // What was handed on followed the withdrawal or the transfer, or has been given time under the later deadline.
  const stopsHere = step === 'AssignmentSuspended.v1' || step === 'AssignmentResumed.v1';
  if (!stopsHere && sharedWith.length > 0) throw new StepReachedShares(sharedWith.length);
  const restored = {
    ...restores,
    // Told is told, and delivered is delivered; but for the unit that had it, and under the deadline that it had.
    delivered: step === 'AssignmentTransferred.v1' ? restores.delivered : delivered,
    chased: step === 'ExtensionGranted.v1' ? restores.chased : chased,
  };
  return [{ type: 'AssignmentStepReverted.v1', data: { assignmentId, orderId, reason, step, restored } }];
}

/** What can be taken back after an event. That it was delivered, or chased, follows nothing that a person did. */
export function undoableAfter(state: AssignmentState, event: AssignmentEvent): Undoable | null {
  switch (event.type) {
    case 'AssignmentDelivered.v1':
    case 'AssignmentChased.v1':
      return state.undoable;
    case 'ExtensionGranted.v1':
    case 'AssignmentSuspended.v1':
    case 'AssignmentResumed.v1':
    case 'AssignmentWithdrawn.v1':
    case 'AssignmentTransferred.v1': {
      const { orderId } = event.data;
      const restores = orderId === undefined ? null : restorable(state);
      return orderId !== undefined && restores ? { orderId, step: event.type, restores } : null;
    }
    default:
      return null;
  }
}

function restorable({ terms, status, deadline, delivered, suspended, extensionAsked, chased }: AssignmentState) {
  if (!terms || status === 'none') return null;
  const { unitId, coordinatorIds, giverUnitId, monitorUnitId } = terms;
  const parties = { unitId, coordinatorIds, giverUnitId, monitorUnitId };
  return { ...parties, status, deadline, delivered, suspended, extensionAsked, chased };
}
