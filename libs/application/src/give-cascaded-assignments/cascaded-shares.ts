import {
  assignment,
  AssignmentClosed,
  AssignmentWithdrawnAlready,
  assignmentStream,
  TransferFromStranger,
  TransferToGiver,
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
export async function giveShares(store: EventStore, event: Cascaded, whole: AssignmentTerms): Promise<void> {
  // Of a remedy that is handed on, the inspectors verify the whole; the unit that handed it on accepts the shares.
  // Of a report for a review, the whole is counted there, and its shares are not.
  const { remedy: _remedy, review: _review, ...terms } = whole;
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

type Transferred = RecordedEvent<Extract<AssignmentEvent, { type: 'AssignmentTransferred.v1' }>>;

/** Whoever has an assignment now is the giver of what it was handed on as, wherever that is still open. */
export async function transferShares(
  store: EventStore,
  { data }: Transferred,
  metaOf: (assignmentId: string) => CommandMeta,
): Promise<void> {
  const { terms, cascades } = await cascadesOf(store, data.assignmentId);
  const { fromUnitId, toUnitId, reason } = data;
  for (const event of cascades) {
    await giveShares(store, event, terms);
    for (const { assignmentId } of event.data.shares) {
      const passed = { assignmentId, fromUnitId, toUnitId, reason };
      // Whether the unit exists, and is in reach, was asked where the assignment itself was passed on.
      const to = { unitName: toUnitId, exists: true, inReach: true };
      const command: AssignmentCommand = { type: 'TransferAssignment', data: passed, to };
      try {
        await decideAndAppend(store, assignment, assignmentStream(assignmentId), command, metaOf(assignmentId));
      } catch (error) {
        if (!PASSED_OVER.some((refusal) => error instanceof refusal)) throw error;
      }
    }
  }
}

/**
 * What is closed stays as it was; of what passed on already, the unit is no longer the giver; and what the new unit
 * itself does for the old one stays the old one's to accept.
 */
const PASSED_OVER = [AssignmentClosed, AssignmentWithdrawnAlready, TransferFromStranger, TransferToGiver] as const;
