import { Inject, Injectable } from '@nestjs/common';
import type { AssignmentEvent } from '#domain';
import { causedBy, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';
import { cascadesOf, giveShares, transferShares, withdrawShares } from './cascaded-shares.js';

type Trigger = Extract<
  AssignmentEvent,
  { type: 'AssignmentCascaded.v1' | 'AssignmentWithdrawn.v1' | 'AssignmentTransferred.v1' }
>;

/**
 * Gives the shares of a cascade to the units below, withdraws them with the assignment they came from, and lets them
 * be given by whoever has it now.
 */
@Injectable()
export class GiveCascadedAssignments implements Policy<Trigger> {
  readonly name = 'give-cascaded-assignments.v1';
  readonly types = ['AssignmentCascaded.v1', 'AssignmentWithdrawn.v1', 'AssignmentTransferred.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    const { assignmentId } = event.data;
    if (event.type === 'AssignmentTransferred.v1') {
      const actor = systemActor(event.data.toUnitId);
      return transferShares(this.store, event, (part) => causedBy(event, this.name, actor, part));
    }
    const { terms } = await cascadesOf(this.store, assignmentId);
    if (event.type === 'AssignmentCascaded.v1') return giveShares(this.store, event, terms);
    const actor = systemActor(terms.unitId);
    await withdrawShares(this.store, assignmentId, event.data.reason, (part) =>
      causedBy(event, this.name, actor, part),
    );
  }
}
