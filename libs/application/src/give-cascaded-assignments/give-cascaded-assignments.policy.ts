import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
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
  type EventStore,
  type Policy,
  type RecordedEvent,
} from '#event-sourcing';
import { unlessDone } from '../give-assignments/give-assignments.policy.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';

type Trigger = Extract<AssignmentEvent, { type: 'AssignmentCascaded.v1' | 'AssignmentWithdrawn.v1' }>;

/** Gives the shares of a cascade to the units below, and withdraws them with the assignment they came from. */
@Injectable()
export class GiveCascadedAssignments implements Policy<Trigger> {
  readonly name = 'give-cascaded-assignments.v1';
  readonly types = ['AssignmentCascaded.v1', 'AssignmentWithdrawn.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    const history = await this.store.readStream(assignmentStream(event.data.assignmentId));
    const { terms } = fold(assignment, history as unknown as AssignmentEvent[]);
    if (!terms) throw new Error(`${event.stream} has a step but was never given`);
    if (event.type === 'AssignmentCascaded.v1') await this.give(event, terms);
    else await this.withdraw(event, terms, sharedAssignments(history as RecordedEvent<AssignmentEvent>[]));
  }

  private async give(
    event: Extract<RecordedEvent<Trigger>, { type: 'AssignmentCascaded.v1' }>,
    terms: AssignmentTerms,
  ) {
    const actor = systemActor(terms.unitId);
    await decideAndAppendNew(
      this.store,
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
        return { stream: assignmentStream(assignmentId), command, meta: causedBy(event, this.name, actor, unitId) };
      }),
    );
  }

  private async withdraw(
    event: Extract<RecordedEvent<Trigger>, { type: 'AssignmentWithdrawn.v1' }>,
    terms: AssignmentTerms,
    assignmentIds: readonly string[],
  ) {
    const actor = systemActor(terms.unitId);
    for (const assignmentId of assignmentIds) {
      await decideAndAppend(
        this.store,
        assignment,
        assignmentStream(assignmentId),
        { type: 'WithdrawAssignment', data: { assignmentId, reason: event.data.reason } },
        causedBy(event, this.name, actor, assignmentId),
      ).catch(unlessDone);
    }
  }
}

function sharedAssignments(history: readonly RecordedEvent<AssignmentEvent>[]): string[] {
  return history.flatMap((event) =>
    event.type === 'AssignmentCascaded.v1' ? event.data.shares.map(({ assignmentId }) => assignmentId) : [],
  );
}
