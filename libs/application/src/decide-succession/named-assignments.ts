import {
  assignment,
  assignmentStream,
  dateOf,
  MOST_DECIDED,
  type AssignmentEvent,
  type NamedAssignment,
} from '#domain';
import { fold, type EventStore, type RecordedEvent } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';

/** Streams read at once. */
const AT_ONCE = 64;

/** Those of the assignments that exist, as they stand in the log. A list that is refused for its length is not read. */
export async function namedAssignments(
  store: EventStore,
  assignmentIds: readonly string[],
): Promise<ReadonlyMap<string, NamedAssignment>> {
  const found = new Map<string, NamedAssignment>();
  if (assignmentIds.length > MOST_DECIDED) return found;
  const ids = [...new Set(assignmentIds)];
  const read = await eachAtOnce(ids, AT_ONCE, (id) => namedAssignment(store, id));
  for (const [index, one] of read.entries()) if (one) found.set(ids[index]!, one);
  return found;
}

async function namedAssignment(store: EventStore, assignmentId: string): Promise<NamedAssignment | null> {
  const history = (await store.readStream(assignmentStream(assignmentId))) as RecordedEvent<AssignmentEvent>[];
  const { terms, status } = fold(assignment, history);
  const [given] = history;
  if (!terms || !given) return null;
  const isOpen = status !== 'accepted' && status !== 'withdrawn';
  return { ...terms, givenOn: dateOf(given.meta.occurredAt), isOpen };
}
