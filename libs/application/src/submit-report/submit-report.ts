import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Narrative, IndicatorValue } from '#domain';
import { deriveId, type Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { demandOpenWording } from '../open-wording.js';
import { EVIDENCE_FILES, type EvidenceFiles } from '../ports/evidence-files.js';
import { uploadedEvidence, type NamedEvidence } from './uploaded-evidence.js';

/** The unit reports what it did. Evidence is named by the hash under which it was uploaded before. */
export class SubmitReport extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly narrative: Narrative;
  readonly indicators: readonly IndicatorValue[];
  readonly evidence: readonly NamedEvidence[];
}> {}

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(EVIDENCE_FILES) private readonly files: EvidenceFiles,
  ) {}

  async execute(command: SubmitReport): Promise<Decision> {
    const { data, meta } = command;
    demandOpenWording(Object.values(data.narrative));
    const evidence = await uploadedEvidence(this.files, data.evidence);
    const { unitId: byUnitId, userId: byUserId } = meta.actor;
    const reportId = deriveId('report', meta.commandId);
    return this.decisions.carryOut('report', command, {
      type: 'SubmitReport',
      data: { ...data, evidence, reportId, submittedAt: meta.occurredAt, byUnitId, byUserId },
    });
  }
}
