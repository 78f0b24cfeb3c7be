import type { Evidence, IndicatorValue, Narrative } from '#domain';
import type { ReportView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

const STATUSES: EachOf<ReportView['status']> = { waiting: true, returned: true, accepted: true };

export class ReportNarrativeDto implements Narrative {
  @shown.text()
  readonly results!: string;
  @shown.text({ optional: true })
  readonly limits?: string;
  @shown.text({ optional: true })
  readonly causes?: string;
  @shown.text({ optional: true })
  readonly lessons?: string;
}

class IndicatorValueDto implements IndicatorValue {
  @shown.text()
  readonly name!: string;
  @shown.number()
  readonly value!: number;
  @shown.text({ optional: true })
  readonly unitOfMeasure?: string;
}

/** A stored file; its content is at /evidence/{sha256}. */
export class EvidenceFileDto implements Evidence {
  @shown.sha256()
  readonly sha256!: string;
  @shown.text()
  readonly name!: string;
  @shown.count({ description: 'Bytes' })
  readonly size!: number;
  @shown.text()
  readonly mediaType!: string;
}

/** One submission: returned reports are kept, the next one is another. */
export class ReportViewDto implements ReportView {
  @shown.id()
  readonly reportId!: string;
  @shown.id()
  readonly assignmentId!: string;
  @shown.choice(STATUSES)
  readonly status!: ReportView['status'];
  @shown.id()
  readonly byUnitId!: string;
  @shown.id()
  readonly byUserId!: string;
  @shown.instant()
  readonly submittedAt!: string;
  @shown.part(() => ReportNarrativeDto)
  readonly narrative!: ReportNarrativeDto;
  @shown.parts(() => IndicatorValueDto)
  readonly indicators!: readonly IndicatorValueDto[];
  @shown.parts(() => EvidenceFileDto)
  readonly evidence!: readonly EvidenceFileDto[];
  @shown.id({ nullable: true, description: 'Where it was entered once for several: as what' })
  readonly jointReportId!: string | null;
  @shown.text({ nullable: true })
  readonly returnReason!: string | null;
  @shown.text({ nullable: true, description: 'The approver’s' })
  readonly remark!: string | null;
  @shown.instant({ nullable: true })
  readonly decidedAt!: string | null;
  @shown.id({ nullable: true })
  readonly decidedByUserId!: string | null;
}

export const ReportPageDto = pageOf(ReportViewDto, 'ReportPageDto');
