import { Inject, Injectable } from '@nestjs/common';
import { assignment, assignmentStream, jointReport, jointReportStream, type JointReportEvent } from '#domain';
import { causedBy, decideAndAppend, deriveId, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { EVENT_STORE } from '../ports/tokens.js';
import { refusalOf } from '../refusal-of.js';
import { systemActor } from '../system-actor.js';

type Trigger = Extract<JointReportEvent, { type: 'JointReportEntered.v1' }>;

/**
 * Delivers a report that was entered once to each who asked, in the name of who wrote it. Whom it could not be
 * delivered to any more, because the assignment was withdrawn or suspended meanwhile, is noted with the report.
 */
@Injectable()
export class DeliverJointReports implements Policy<Trigger> {
  readonly name = 'deliver-joint-reports.v1';
  readonly types = ['JointReportEntered.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    const { assignmentIds, unitId, ...report } = event.data;
    await Promise.all(assignmentIds.map((assignmentId) => this.deliver(event, assignmentId, { report, unitId })));
  }

  private async deliver(
    event: RecordedEvent<Trigger>,
    assignmentId: string,
    { report, unitId }: { report: Omit<Trigger['data'], 'assignmentIds' | 'unitId'>; unitId: string },
  ): Promise<void> {
    const { jointReportId } = report;
    const reportId = deriveId('report', jointReportId, assignmentId);
    const submit = { type: 'SubmitReport', data: { ...report, assignmentId, reportId, byUnitId: unitId } } as const;
    const inTheirName = causedBy(event, this.name, event.meta.actor, assignmentId);
    const refusal = await refusalOf(() =>
      decideAndAppend(this.store, assignment, assignmentStream(assignmentId), submit, inTheirName),
    );
    if (!refusal) return;
    const note = { type: 'NoteNotDelivered', data: { jointReportId, assignmentId, code: refusal.code } } as const;
    const meta = causedBy(event, this.name, systemActor(unitId), `not delivered ${assignmentId}`);
    await decideAndAppend(this.store, jointReport, jointReportStream(jointReportId), note, meta);
  }
}
