import type { AssignmentCommand, AssignmentState, LocalDate, OrderedStep, ParentFacts, UnitTree } from '#domain';
import type { Action } from '../authorisation/actions.js';
import { unitToPassTo } from '../transfer-assignment/transfer-assignment.js';

/** What an actor needs to be allowed for each step that may be ordered for many; taking it back needs the same. */
export const ACTION_OF: Readonly<Record<OrderedStep['kind'], Action>> = {
  extend: 'extend',
  suspend: 'suspend',
  resume: 'resume',
  withdraw: 'withdraw',
  transfer: 'transfer',
};

/** What was looked up for one assignment of an order. */
export interface ItemFacts {
  /** Of an extension; null for what no cascade gave. */
  readonly parent: ParentFacts | null;
  /** The units, and the day of the order. */
  readonly tree: UnitTree;
  readonly on: LocalDate;
}

/** What an order asks of one assignment. @throws UnitUnknown for a transfer to nobody */
export function orderedCommand(
  step: OrderedStep,
  { orderId, assignmentId }: { orderId: string; assignmentId: string },
  state: AssignmentState,
  { parent, tree, on }: ItemFacts,
): AssignmentCommand {
  const of = { assignmentId, orderId };
  switch (step.kind) {
    case 'extend': {
      const { deadline, reason } = step;
      return { type: 'ExtendAssignment', data: { ...of, deadline, reason }, ...(parent && { parent }) };
    }
    case 'suspend':
      return { type: 'SuspendAssignment', data: { ...of, reason: step.reason } };
    case 'resume':
      return { type: 'ResumeAssignment', data: of };
    case 'withdraw':
      return { type: 'WithdrawAssignment', data: { ...of, reason: step.reason } };
    case 'transfer': {
      const { toUnitId, reason } = step;
      const data = { ...of, fromUnitId: state.terms?.unitId ?? '', toUnitId, reason };
      return { type: 'TransferAssignment', data, to: unitToPassTo(tree, toUnitId, on, state) };
    }
  }
}
