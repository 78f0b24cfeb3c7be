import { assignment, assignmentStream, type AssignmentEvent, type AssignmentState } from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { eachAtOnce } from './each-at-once.js';

/** Streams read at once. */
const AT_ONCE = 64;

/** As it is now: what was done a moment ago counts. */
export async function assignmentIn(store: EventStore, assignmentId: string): Promise<AssignmentState> {
  return fold(assignment, (await store.readStream(assignmentStream(assignmentId))) as unknown as AssignmentEvent[]);
}

/** The states of many assignments, in their order. */
export function assignmentsIn(store: EventStore, assignmentIds: readonly string[]): Promise<AssignmentState[]> {
  return eachAtOnce(assignmentIds, AT_ONCE, (assignmentId) => assignmentIn(store, assignmentId));
}
