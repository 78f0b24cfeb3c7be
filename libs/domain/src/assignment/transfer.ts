import type { AssignmentCommand } from './commands.js';
import type { AssignmentEvent, AssignmentTerms } from './events.js';
import { hasPart, passedOn } from './passed-on.js';
import * as refusals from './refusals.js';
import type { AssignmentState } from './state.js';
import { orderOf } from './undo.js';

/** Passes on what one unit is in an assignment to another. What is closed stays the record of the unit that did it. */
export function transfer(
  { type, data, to }: Extract<AssignmentCommand, { type: 'TransferAssignment' }>,
  state: AssignmentState,
  terms: AssignmentTerms,
): AssignmentEvent[] {
  const { assignmentId, fromUnitId, toUnitId, reason } = data;
  if (state.status === 'withdrawn') throw new refusals.AssignmentWithdrawnAlready(type);
  if (state.status === 'accepted') throw new refusals.AssignmentClosed(type);
  if (fromUnitId === toUnitId) throw new refusals.TransferToItself(to.unitName);
  if (!hasPart(terms, fromUnitId)) throw new refusals.TransferFromStranger(fromUnitId);
  if (!to.exists) throw new refusals.TransferToDissolvedUnit(to.unitName);
  if (reason.kind === 'decision') {
    if (reason.text.trim() === '') throw new refusals.ReasonMissing(type);
    if (state.status === 'reported' && terms.unitId === fromUnitId) throw new refusals.TransferWithReport();
    if (!to.inReach) throw new refusals.TransferOutOfReach(to.unitName);
    // Nobody could accept the report. A decree may bring the two together all the same.
    const { unitId, giverUnitId } = passedOn(terms, data);
    if (unitId === giverUnitId) throw new refusals.TransferToGiver(to.unitName);
  }
  const right = reason.kind === 'decree' ? reason : { ...reason, text: reason.text.trim() };
  return [
    {
      type: 'AssignmentTransferred.v1',
      data: { assignmentId, fromUnitId, toUnitId, reason: right, keepsClock: true, ...orderOf({ data }) },
    },
  ];
}
