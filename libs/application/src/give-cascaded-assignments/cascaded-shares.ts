import {
  assignment,
  AssignmentClosed,
  assignmentStream,
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentTerms,
} from '#domain';
import {
  causedBy,
  decideAndAppend,
  decideAndAppendNew,
  fold,
  type CommandMeta,
  type EventStore,
  type RecordedEvent,
} from '#event-sourcing';
import { systemActor } from '../system-actor.js';

export type Cascaded = RecordedEvent<Extract<AssignmentEvent, { type: 'AssignmentCascaded.v1' }>>;

/** Part of the ids of the commands that give the shares; whoever gives them, they are given once. */
const GIVING = 'give-cascaded-assignments.v1';

/** An assignment and its cascades so far. */
export async function cascadesOf(store: EventStore, assignmentId: string) {
  const history = (await store.readStream(assignmentStream(assignmentId))) as RecordedEvent<AssignmentEvent>[];
  const { terms } = fold(assignment, history as unknown as AssignmentEvent[]);
  if (!terms) throw new Error(`${assignmentStream(assignmentId)} has a step but was never given`);
  const cascades = history.filter((event): event is Cascaded => event.type === 'AssignmentCascaded.v1');
  return { terms, cascades };
}

/** Gives the shares of a cascade to the units below. */
export async function giveShares(store: EventStore, event: Cascaded, terms: AssignmentTerms): Promise<void> {
  const actor = systemActor(terms.unitId);
  await decideAndAppendNew(
    store,
    assignment,
    event.data.shares.map(({ assignmentId, unitId, content, deadline }) => {
      const command: AssignmentCommand = {
        type: 'GiveAssignment',
        data: {
          ...terms,
          assignmentId,
          unitId,
          coordinatorIds: [],
          giverUnitId: terms.unitId,
          parentAssignmentId: terms.assignmentId,
          content: content ?? terms.content,
          deadline,
        },
      };
      return { stream: assignmentStream(assignmentId), command, meta: causedBy(event, GIVING, actor, unitId) };
    }),
  );
}

/** Withdraws what an assignment was handed on as, down to the last that is open. */
export async function withdrawShares(
  store: EventStore,
  assignmentId: string,
  reason: string,
  metaOf: (assignmentId: string) => CommandMeta,
): Promise<void> {
  const { terms, cascades } = await cascadesOf(store, assignmentId);
  for (const event of cascades) {
    // The cascade may be younger than what is being dealt with, and its shares not given yet.
    await giveShares(store, event, terms);
    for (const share of event.data.shares) await withdrawWithShares(store, share.assignmentId, reason, metaOf);
  }
}

/**
 * Withdraws an open assignment; its withdrawal is an event, which takes what it was handed on as with it. What was
 * accepted stays done and says nothing any more, so what it was handed on as is looked for here.
 */
export async function withdrawWithShares(
  store: EventStore,
  assignmentId: string,
  reason: string,
  metaOf: (assignmentId: string) => CommandMeta,
): Promise<void> {
  const withdraw = { type: 'WithdrawAssignment', data: { assignmentId, reason } } as const;
  try {
    await decideAndAppend(store, assignment, assignmentStream(assignmentId), withdraw, metaOf(assignmentId));
  } catch (error) {
    if (!(error instanceof AssignmentClosed)) throw error;
    await withdrawShares(store, assignmentId, reason, metaOf);
  }
}
