import { assignmentIdOf, assignmentStream, type AssignmentTerms } from '#domain';
import { deriveId, type Actor, type CommandMeta, type NewEvent } from '#event-sourcing';

export const DEADLINE = { lastDay: '2027-03-31', statedLastDay: '2027-03-31', dueAt: '2027-03-31T17:00:00.000Z' };

/** Terms of the n-th assignment: of realistic size, told apart by its number only. */
export function termsOf(n: number, unitId: string, giverUnitId: string): AssignmentTerms {
  const directiveId = deriveId('bench-directive', Math.floor(n / 1_000));
  const taskNo = String((n % 1_000) + 1);
  return {
    assignmentId: assignmentIdOf(directiveId, taskNo, unitId),
    directiveId,
    taskNo,
    unitId,
    coordinatorIds: [],
    giverUnitId,
    monitorUnitId: null,
    parentAssignmentId: null,
    content: null,
    productRequired: false,
    deadline: DEADLINE,
  };
}

export function metaOf(part: string, n: number, actor: Actor): CommandMeta {
  const commandId = deriveId('bench', part, n);
  const occurredAt = '2026-11-22T02:00:00.000Z';
  return { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
}

/** An `AssignmentGiven.v1` ready to append to its stream. */
export function givenEvent(n: number, unitId: string, actor: Actor): { stream: string; event: NewEvent } {
  const data = termsOf(n, unitId, actor.unitId);
  const event = { id: deriveId('bench-event', n), type: 'AssignmentGiven.v1', data, meta: metaOf('given', n, actor) };
  return { stream: assignmentStream(data.assignmentId), event };
}
