import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Narrative, IndicatorValue, Evidence } from '#domain';
import { deriveId, type Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { AssignmentDecisions } from '../assignment-decisions.js';
import { EVIDENCE_FILES, EvidenceUnknown, type EvidenceFiles } from '../ports/evidence-files.js';

/** The unit reports what it did. Evidence is named by the hash under which it was uploaded before. */
export class SubmitReport extends ApplicationCommand<{
  readonly assignmentId: string;
  readonly narrative: Narrative;
  readonly indicators: readonly IndicatorValue[];
  /** Hash and name; size and type are taken from what was uploaded, whatever is said of them. */
  readonly evidence: readonly Pick<Evidence, 'sha256' | 'name'>[];
}> {}

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(
    private readonly decisions: AssignmentDecisions,
    @Inject(EVIDENCE_FILES) private readonly files: EvidenceFiles,
  ) {}

  async execute(command: SubmitReport): Promise<Decision> {
    const { data, meta } = command;
    const evidence: Evidence[] = [];
    for (const { sha256, name } of data.evidence) {
      const facts = await this.files.factsOf(sha256);
      if (!facts) throw new EvidenceUnknown(name, sha256);
      evidence.push({ sha256, name, size: facts.size, mediaType: facts.mediaType });
    }
    const { unitId: byUnitId, userId: byUserId } = meta.actor;
    const reportId = deriveId('report', meta.commandId);
    return this.decisions.carryOut('report', command, {
      type: 'SubmitReport',
      data: { ...data, evidence, reportId, submittedAt: meta.occurredAt, byUnitId, byUserId },
    });
  }
}
