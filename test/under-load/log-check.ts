import { assignmentIdOf } from '#domain';
import { eventIdOf } from '#event-sourcing';
import { groupedBy, type LoggedEvent } from './logged-event.js';
import type { Acknowledged } from './persistent-client.js';

/** What is wrong with acknowledged commands: each must be in the log once, where its answer said it was. */
export function commandsAmiss(log: readonly LoggedEvent[], acknowledged: readonly Acknowledged[]): string[] {
  const byCommand = groupedBy(log, ({ meta }) => meta.commandId);
  return acknowledged.flatMap(({ commandId, what, revision, position }) => {
    const events = byCommand.get(commandId) ?? [];
    const last = events.at(-1);
    if (!last) return [`${what} (${commandId}) is not in the log`];
    const said = last.revision === revision && last.position === position;
    const whole = events.every(
      ({ id, stream, revision: at }, index) =>
        id === eventIdOf(commandId, index) && stream === last.stream && at === revision - events.length + 1 + index,
    );
    return said && whole ? [] : [`${what} (${commandId}) is there as ${events.map(placeOf).join(', ')}`];
  });
}

/** Commands of people in the log that nobody sent or that were not acknowledged in the end. */
export function strangeCommands(log: readonly LoggedEvent[], acknowledged: readonly Acknowledged[]): string[] {
  const known = new Set(acknowledged.map(({ commandId }) => commandId));
  const ofPeople = log.filter(({ meta }) => meta.fingerprint !== undefined);
  return ofPeople.filter(({ meta }) => !known.has(meta.commandId)).map(placeOf);
}

/** Gaps and double places in streams and in the whole. */
export function orderAmiss(log: readonly LoggedEvent[]): string[] {
  const positions = log.filter(({ position }, index) => index > 0 && position <= log[index - 1]!.position);
  const ids = groupedBy(log, ({ id }) => id);
  const doubled = [...ids.values()].filter((events) => events.length > 1).map((events) => events[1]!);
  const streams = [...groupedBy(log, ({ stream }) => stream).values()];
  const revisions = streams.flatMap((events) => events.filter(({ revision }, index) => revision !== index));
  return [...positions, ...doubled, ...revisions].map(placeOf);
}

/** Assignments of issued directives and of cascades that were not given exactly once, and those nobody ordered. */
export function givingAmiss(log: readonly LoggedEvent[]): string[] {
  const ordered = log.flatMap((event) => {
    if (event.type === 'AddresseesNamed.v1') {
      const { directiveId, taskNo, unitIds } = event.data;
      return unitIds.map((unitId) => assignmentIdOf(directiveId, taskNo, unitId));
    }
    return event.type === 'AssignmentCascaded.v1' ? event.data.shares.map(({ assignmentId }) => assignmentId) : [];
  });
  const given = log.filter((event) => event.type === 'AssignmentGiven.v1');
  const times = groupedBy(given, ({ data }) => data.assignmentId);
  const wrong = ordered.filter((assignmentId) => times.get(assignmentId)?.length !== 1);
  const known = new Set(ordered);
  const unordered = [...times.keys()].filter((assignmentId) => !known.has(assignmentId));
  return [
    ...wrong.map((id) => `${id} was given ${times.get(id)?.length ?? 0} times`),
    ...unordered.map((id) => `${id} was given by nobody's order`),
  ];
}

/** Assignments of recalled directives that are neither done nor withdrawn, or withdrawn more than once. */
export function recallsAmiss(log: readonly LoggedEvent[]): string[] {
  const recalled = new Set(
    log.flatMap((event) => (event.type === 'DirectiveRecalled.v1' ? [event.data.directiveId] : [])),
  );
  const streams = groupedBy(log, ({ stream }) => stream);
  return [...streams.values()].flatMap((events) => {
    const [first] = events;
    if (first?.type !== 'AssignmentGiven.v1' || !recalled.has(first.data.directiveId)) return [];
    const count = (type: LoggedEvent['type']) => events.filter((event) => event.type === type).length;
    const isDone = count('ReportAccepted.v1') === 1;
    return count('AssignmentWithdrawn.v1') === (isDone ? 0 : 1) ? [] : [events.map(placeOf).join(', ')];
  });
}

const placeOf = ({ type, stream, revision, position }: LoggedEvent) =>
  `${type} in ${stream} at ${revision}, position ${position}`;
