import { groupedBy, type LoggedEvent } from './logged-event.js';

/** Assignments and rungs that were chased more than once. */
export function chasedTwice(log: readonly LoggedEvent[]): string[] {
  const chased = log.filter((event) => event.type === 'AssignmentChased.v1');
  const rungs = groupedBy(chased, ({ data }) => `${data.assignmentId} ${data.rung}`);
  return [...rungs].filter(([, events]) => events.length > 1).map(([rung]) => rung);
}

/** How many assignments were chased. */
export function chasedIn(log: readonly LoggedEvent[]): number {
  return new Set(log.flatMap((event) => (event.type === 'AssignmentChased.v1' ? [event.data.assignmentId] : []))).size;
}
