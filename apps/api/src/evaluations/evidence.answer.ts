import {
  FINDING_WEIGHTS,
  FOLLOW_UP_CLASSES,
  type EvidenceCounts,
  type EvidenceShares,
  type FindingWeight,
  type FollowUpClass,
} from '#domain';
import type { EvidenceLineView, OpenFindingView } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

export class EvidenceCountsDto implements EvidenceCounts {
  @shown.count({ description: 'What the unit had in hand within the period; the sum of the next seven' })
  readonly total!: number;
  @shown.count()
  readonly 'done-on-time'!: number;
  @shown.count()
  readonly 'done-late'!: number;
  @shown.count()
  readonly 'open-in-term'!: number;
  @shown.count()
  readonly 'open-overdue'!: number;
  @shown.count()
  readonly 'open-without-deadline'!: number;
  @shown.count()
  readonly suspended!: number;
  @shown.count()
  readonly withdrawn!: number;
  @shown.count({ description: 'Of which a report was sent back within the period' })
  readonly returned!: number;
  @shown.count({ description: 'Whose deadline was extended within the period' })
  readonly extended!: number;
  @shown.count({ description: 'With an entry made more than a day after it happened' })
  readonly 'back-entered'!: number;
  @shown.count({ description: 'Passed on to other units within the period; not in the total' })
  readonly 'passed-on'!: number;
  @shown.count()
  readonly 'passed-on-overdue'!: number;
}

export class EvidenceSharesDto implements EvidenceShares {
  @shown.number({ nullable: true, description: 'Of all that fell due or was done; null where nothing did' })
  readonly onTime!: number | null;
  @shown.number({ nullable: true })
  readonly late!: number | null;
  @shown.number({ nullable: true, description: 'Of all that the unit had in hand' })
  readonly returned!: number | null;
  @shown.number({ nullable: true })
  readonly extended!: number | null;
}

/** A shortcoming or violation that was not mended by the cut-off. */
export class OpenFindingDto implements OpenFindingView {
  @shown.id()
  readonly checkId!: string;
  @shown.id()
  readonly findingId!: string;
  @shown.choice(FINDING_WEIGHTS)
  readonly weight!: FindingWeight;
  @shown.ids({ description: 'Remedial demands that were open because of it; they are assignments' })
  readonly remedyIds!: readonly string[];
  @shown.text({ nullable: true, description: 'Null: it was withdrawn since' })
  readonly text!: string | null;
  @shown.text({ nullable: true })
  readonly checkTitle!: string | null;
}

class EvidenceLineDto implements EvidenceLineView {
  @shown.id()
  readonly assignmentId!: string;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly directiveTitle!: string | null;
  @shown.text({ nullable: true })
  readonly taskNo!: string | null;
  @shown.choice(FOLLOW_UP_CLASSES, { description: 'At the cut-off, or when it passed on' })
  readonly followUp!: FollowUpClass;
  @shown.instant({ nullable: true })
  readonly dueAt!: string | null;
  @shown.instant({ nullable: true })
  readonly reportedAt!: string | null;
  @shown.count()
  readonly returned!: number;
  @shown.count()
  readonly extended!: number;
  @shown.flag()
  readonly backEntered!: boolean;
  @shown.flag()
  readonly passedOn!: boolean;
}

export const EvidenceLinePageDto = pageOf(EvidenceLineDto, 'EvidenceLinePageDto');
