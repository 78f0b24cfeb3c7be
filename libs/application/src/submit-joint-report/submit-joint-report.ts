import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  assignment,
  AssignmentUnknown,
  jointReport,
  jointReportStream,
  type IndicatorValue,
  type Narrative,
  type ServedFacts,
} from '#domain';
import { decideAndAppend, deriveId, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { assignmentsIn } from '../assignments-in-the-log.js';
import { demandOpenWording } from '../open-wording.js';
import { EVIDENCE_FILES, type EvidenceFiles } from '../ports/evidence-files.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { uploadedEvidence, type NamedEvidence } from '../submit-report/uploaded-evidence.js';

/** One report for all who asked for the same period; evidence is named by the hash under which it was uploaded. */
export class SubmitJointReport extends ApplicationCommand<{
  readonly assignmentIds: readonly string[];
  readonly narrative: Narrative;
  readonly indicators: readonly IndicatorValue[];
  readonly evidence: readonly NamedEvidence[];
}> {}

export const jointReportIdOf = (commandId: string): string => deriveId('joint-report', commandId);

/**
 * Enters the report once; it is delivered to each afterwards. What one of them would refuse is refused for all, before
 * anything is written, so that nobody has to find out who got it.
 */
@CommandHandler(SubmitJointReport)
export class SubmitJointReportHandler implements ICommandHandler<SubmitJointReport> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVIDENCE_FILES) private readonly files: EvidenceFiles,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: SubmitJointReport): Promise<Decision> {
    const { assignmentIds, narrative, indicators } = data;
    const { unitId, userId: byUserId } = meta.actor;
    const jointReportId = jointReportIdOf(meta.commandId);
    const stream = jointReportStream(jointReportId);
    demandOpenWording(Object.values(narrative));
    const evidence = await uploadedEvidence(this.files, data.evidence);
    const report = { narrative, indicators, evidence, submittedAt: meta.occurredAt, byUserId };
    const isRepeat = (await this.store.readStream(stream)).length > 0;
    const served: Record<string, ServedFacts> = {};
    const rights = await this.authority.rightsOf(meta.actor);
    const states = isRepeat ? [] : await assignmentsIn(this.store, assignmentIds);
    for (const [index, state] of states.entries()) {
      const assignmentId = assignmentIds[index]!;
      if (!state.terms) throw new AssignmentUnknown(assignmentId);
      rights.demand('report', 'Assignment', state.terms);
      served[assignmentId] = { unitId: state.terms.unitId, period: state.terms.reportPeriod ?? null };
    }
    const entered = { jointReportId, unitId, assignmentIds, ...report };
    const command = { type: 'EnterJointReport', data: entered, served } as const;
    if (!isRepeat) jointReport.decide(command, jointReport.initialState);
    for (const [index, state] of states.entries()) {
      const own = { assignmentId: assignmentIds[index]!, reportId: jointReportId, byUnitId: unitId };
      assignment.decide({ type: 'SubmitReport', data: { ...report, ...own } }, state);
    }
    return decideAndAppend(this.store, jointReport, stream, command, meta, options);
  }
}
