import type { ParentFacts } from '#domain';
import type { EventStore } from '#event-sourcing';
import { assignmentIn } from '../assignments-in-the-log.js';
import type { Organisation } from '../ports/organisation.js';

/**
 * What an extension of a cascaded assignment is held against; null for one that no cascade gave. Read before the
 * decision and not with it: a parent's deadline is moved to an earlier day only where it was handed on to nobody.
 */
export async function parentFactsOf(
  store: EventStore,
  organisation: Organisation,
  assignmentId: string,
): Promise<ParentFacts | null> {
  const { terms } = await assignmentIn(store, assignmentId);
  if (!terms?.parentAssignmentId) return null;
  const [{ deadline }, tree] = await Promise.all([assignmentIn(store, terms.parentAssignmentId), organisation.tree()]);
  return { deadline, childName: tree.get(terms.unitId)?.name ?? terms.unitId };
}
