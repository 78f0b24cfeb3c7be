import { Inject, Injectable } from '@nestjs/common';
import { assignment, assignmentStream, type AssignmentCommand, type CheckEvent } from '#domain';
import { causedBy, decideAndAppendNew, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';

type Trigger = Extract<CheckEvent, { type: 'RemedyDemanded.v1' }>;

/** Gives each remedial demand of a check to its unit, as an assignment whose giver is the inspecting unit. */
@Injectable()
export class GiveRemedies implements Policy<Trigger> {
  readonly name = 'give-remedies.v1';
  readonly types = ['RemedyDemanded.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    const { checkId, demandNo, assignmentId, unitId, forUnitId, inspectorUnitId, text, ...demanded } = event.data;
    const { productRequired, deadline } = demanded;
    const command: AssignmentCommand = {
      type: 'GiveAssignment',
      data: {
        assignmentId,
        directiveId: checkId,
        taskNo: String(demandNo),
        unitId,
        coordinatorIds: [],
        giverUnitId: inspectorUnitId,
        monitorUnitId: null,
        parentAssignmentId: null,
        content: text,
        productRequired,
        deadline,
        remedy: { checkId, demandNo, forUnitId },
      },
    };
    const meta = causedBy(event, this.name, systemActor(inspectorUnitId));
    await decideAndAppendNew(this.store, assignment, [{ stream: assignmentStream(assignmentId), command, meta }]);
  }
}
