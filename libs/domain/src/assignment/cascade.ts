import type { AssignmentCommand } from './commands.js';
import type { AssignmentEvent, AssignmentTerms } from './events.js';
import {
  CascadedAlready,
  CascadeNotBelow,
  CascadeToDissolvedUnit,
  CascadeToNobody,
  ChildDeadlineAfterParent,
} from './refusals.js';
import type { AssignmentState } from './state.js';

/** Shares in one event; keeps an event far below the store's largest append. */
const SHARES_AN_EVENT = 500;

/** Hands on to units below. The parent's clock goes on; no child's deadline is after the parent's. */
export function cascade(
  { data, facts }: Extract<AssignmentCommand, { type: 'CascadeAssignment' }>,
  state: AssignmentState,
  terms: AssignmentTerms,
): AssignmentEvent[] {
  if (data.shares.length === 0) throw new CascadeToNobody();
  const seen = new Set(state.sharedWith);
  const shares = data.shares.map((share) => {
    const fact = facts[share.unitId];
    const name = fact?.unitName ?? share.unitId;
    if (!fact?.isBelow || share.unitId === terms.unitId) throw new CascadeNotBelow(name);
    if (!fact.exists) throw new CascadeToDissolvedUnit(name);
    if (seen.has(share.unitId)) throw new CascadedAlready(name);
    seen.add(share.unitId);
    const deadline = share.deadline ?? state.deadline;
    if (deadline && state.deadline && deadline.dueAt > state.deadline.dueAt) {
      throw new ChildDeadlineAfterParent(name, deadline.lastDay, state.deadline.lastDay);
    }
    return { ...share, deadline };
  });
  const events: AssignmentEvent[] = [];
  for (let start = 0; start < shares.length; start += SHARES_AN_EVENT) {
    const chunk = shares.slice(start, start + SHARES_AN_EVENT);
    events.push({ type: 'AssignmentCascaded.v1', data: { assignmentId: data.assignmentId, shares: chunk } });
  }
  return events;
}
