import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
  assignmentIdOf,
  assignmentStream,
  directive,
  directiveStream,
  type AssignmentCommand,
  type DirectiveEvent,
  type IssuedDirective,
  type LineageEvent,
  type NamedAddressees,
} from '#domain';
import { causedBy, decideAndAppendNew, fold, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { withdrawWithShares } from '../give-cascaded-assignments/cascaded-shares.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { changedDirectives } from './changed-directives.js';
import { systemActor } from '../system-actor.js';

type Trigger =
  | Extract<DirectiveEvent, { type: 'AddresseesNamed.v1' | 'DirectiveRecalled.v1' | 'DirectiveIssued.v1' }>
  | Extract<LineageEvent, { type: 'DocumentLinked.v1' }>;

/** Withdrawals in flight at once; each reads and decides on its own stream. */
const WITHDRAWN_AT_ONCE = 100;

/**
 * Gives each task of an issued directive to each unit it names, a chunk an event; withdraws what is open of a
 * recalled one, and of one that is replaced where its issuer chose so. One policy for all: in log order, a recall
 * cannot overtake the giving.
 */
@Injectable()
export class GiveAssignments implements Policy<Trigger> {
  readonly name = 'give-assignments.v1';
  readonly types = ['AddresseesNamed.v1', 'DirectiveRecalled.v1', 'DirectiveIssued.v1', 'DocumentLinked.v1'] as const;
  /** The directive of the chunk at hand: its chunks stand together in the log. */
  private last: IssuedDirective | null = null;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    if (event.type === 'AddresseesNamed.v1') return this.give(event, event.data);
    if (event.type === 'DirectiveRecalled.v1') return this.withdraw(event, event.data);
    for (const changed of await changedDirectives(this.store, event)) await this.withdraw(event, changed);
  }

  private async give(event: RecordedEvent<Trigger>, { directiveId, taskNo, unitIds }: NamedAddressees): Promise<void> {
    const issued = await this.issued(directiveId);
    const task = issued?.tasks.find(({ no }) => no === taskNo);
    if (!issued || !task) throw new Error(`${directiveId} names addressees of task ${taskNo}, which it does not have`);
    const actor = systemActor(issued.issuerUnitId);
    await decideAndAppendNew(
      this.store,
      assignment,
      unitIds.map((unitId) => {
        const assignmentId = assignmentIdOf(directiveId, taskNo, unitId);
        const command: AssignmentCommand = {
          type: 'GiveAssignment',
          data: {
            assignmentId,
            directiveId,
            taskNo,
            unitId,
            coordinatorIds: task.coordinatorIds,
            giverUnitId: issued.issuerUnitId,
            monitorUnitId: issued.followUp?.monitorUnitId ?? null,
            parentAssignmentId: null,
            content: null,
            productRequired: task.productRequired,
            deadline: task.deadline,
          },
        };
        const meta = causedBy(event, this.name, actor, unitId);
        return { stream: assignmentStream(assignmentId), command, meta };
      }),
    );
  }

  private async withdraw(
    event: RecordedEvent<Trigger>,
    { directiveId, reason }: { directiveId: string; reason: string },
  ): Promise<void> {
    const history = await this.store.readStream(directiveStream(directiveId));
    const named = history.filter(({ type }) => type === 'AddresseesNamed.v1') as RecordedEvent<
      Extract<Trigger, { type: 'AddresseesNamed.v1' }>
    >[];
    const assignmentIds = named.flatMap(({ data }) =>
      data.unitIds.map((unitId) => assignmentIdOf(directiveId, data.taskNo, unitId)),
    );
    const actor = systemActor(event.meta.actor.unitId);
    await eachAtOnce(assignmentIds, WITHDRAWN_AT_ONCE, (assignmentId) =>
      withdrawWithShares(this.store, assignmentId, reason, (part) => causedBy(event, this.name, actor, part)),
    );
  }

  private async issued(directiveId: string): Promise<IssuedDirective | null> {
    if (this.last?.directiveId !== directiveId) {
      const history = await this.store.readStream(directiveStream(directiveId));
      this.last = fold(directive, history as unknown as DirectiveEvent[]).issued;
    }
    return this.last;
  }
}
