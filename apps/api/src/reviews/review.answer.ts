import type { ReviewAction } from '#application';
import {
  REVIEW_KINDS,
  REVIEW_STATUSES,
  type ReviewConclusion,
  type ReviewFacts,
  type ReviewKind,
  type ReviewNarrative,
  type ReviewReports,
  type ReviewStatus,
} from '#domain';
import type { ReviewReport, ReviewReporter, ReviewSummary } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { FigureLinksDto } from '../as-of/as-of.answer.js';
import { AssignmentDto } from '../assignment/assignment.answer.js';
import { ReportNarrativeDto } from '../assignment/report.answer.js';

const ACTIONS: EachOf<ReviewAction> = { conclude: true, 'correct-conclusion': true, cancel: true };
const REPORT_STATUSES: EachOf<ReviewReport['status']> = { waiting: true, returned: true, accepted: true };

class ReviewNarrativeDto extends ReportNarrativeDto implements ReviewNarrative {
  @shown.text({ optional: true, description: 'What comes next' })
  readonly direction?: string;
}

class ReviewConclusionDto implements ReviewConclusion {
  @shown.day()
  readonly concludedOn!: string;
  @shown.text({ nullable: true, description: 'Number and symbol of the document that concludes it' })
  readonly number!: string | null;
  @shown.id({ nullable: true, description: 'That document, where the register has it' })
  readonly documentId!: string | null;
  @shown.part(() => ReviewNarrativeDto)
  readonly narrative!: ReviewNarrativeDto;
}

class ReviewReportsDto implements ReviewReports {
  @shown.count({ description: 'Units named' })
  readonly asked!: number;
  @shown.count({ description: 'A report waits or was accepted' })
  readonly reported!: number;
  @shown.count()
  readonly accepted!: number;
  @shown.count({ description: 'Not reported in time, or reported late' })
  readonly late!: number;
  @shown.count()
  readonly withdrawn!: number;
}

class ReviewFactsDto implements ReviewFacts {
  @shown.part(() => FollowUpSumsDto, { description: 'Of the directive at the end of `figuresOn`' })
  readonly figures!: FollowUpSumsDto;
  @shown.part(() => ReviewReportsDto)
  readonly reports!: ReviewReportsDto;
}

/** A review of one directive. Of who sees only his part of the directive, `counted` is null. */
class ReviewDto implements ReviewSummary {
  @shown.id()
  readonly reviewId!: string;
  @shown.id()
  readonly directiveId!: string;
  @shown.text({ nullable: true })
  readonly directiveType!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly directiveTitle!: string | null;
  @shown.choice(REVIEW_KINDS)
  readonly kind!: ReviewKind;
  @shown.choice(REVIEW_STATUSES)
  readonly status!: ReviewStatus;
  @shown.text()
  readonly title!: string;
  @shown.day()
  readonly periodFrom!: string;
  @shown.day()
  readonly periodTo!: string;
  @shown.day({ description: 'The figures of the directive count as they stand at the end of this day' })
  readonly figuresOn!: string;
  @shown.day({ description: 'Of the reports, as asked for at the opening' })
  readonly lastDay!: string;
  @shown.day({ description: 'The last day before it was moved to a working day' })
  readonly statedLastDay!: string;
  @shown.instant({ description: '24:00 of the last day in Vietnam' })
  readonly dueAt!: string;
  @shown.text({ description: 'What units are asked for; empty where the title says all' })
  readonly text!: string;
  @shown.id({ description: 'Gave the reports and accepts them' })
  readonly issuerUnitId!: string;
  @shown.text({ nullable: true })
  readonly issuerName!: string | null;
  @shown.id({ nullable: true })
  readonly monitorUnitId!: string | null;
  @shown.text({ nullable: true })
  readonly monitorName!: string | null;
  @shown.id()
  readonly openedByUserId!: string;
  @shown.text({ nullable: true })
  readonly openedByName!: string | null;
  @shown.id()
  readonly openedByUnitId!: string;
  @shown.text({ nullable: true })
  readonly openedByUnitName!: string | null;
  @shown.day()
  readonly openedOn!: string;
  @shown.instant()
  readonly openedAt!: string;
  @shown.part(() => ReviewReportsDto, { description: 'As they stand now' })
  readonly reports!: ReviewReportsDto;
  @shown.part(() => ReviewConclusionDto, { nullable: true, description: 'As corrected last' })
  readonly conclusion!: ReviewConclusionDto | null;
  @shown.text({ nullable: true, description: 'Of the document that concludes it, where the register has it' })
  readonly documentSymbol!: string | null;
  @shown.part(() => ReviewFactsDto, { nullable: true, description: 'What was counted when it was concluded' })
  readonly counted!: ReviewFactsDto | null;
  @shown.instant({ nullable: true })
  readonly concludedAt!: string | null;
  @shown.text({ nullable: true, description: 'Of the last correction' })
  readonly correctionReason!: string | null;
  @shown.instant({ nullable: true })
  readonly correctedAt!: string | null;
  @shown.text({ nullable: true })
  readonly cancelReason!: string | null;
  @shown.instant({ nullable: true })
  readonly cancelledAt!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const ReviewPageDto = pageOf(ReviewDto, 'ReviewPageDto');

export class ReviewsOfDirectiveDto {
  @shown.parts(() => ReviewDto)
  readonly items!: readonly ReviewDto[];
  @shown.flag({ description: 'The caller may open a review of it' })
  readonly mayOpen!: boolean;
}

/** The figures of the directive as of the day that the review names, or as they are now where that day is not over. */
class ReviewFiguresDto {
  @shown.instant()
  readonly at!: string;
  @shown.part(() => FollowUpSumsDto)
  readonly sums!: FollowUpSumsDto;
  @shown.part(() => FigureLinksDto, { description: 'Where the assignments are listed that each figure counts' })
  readonly countedAt!: FigureLinksDto;
}

export class ReviewDetailDto extends ReviewDto {
  @shown.part(() => ReviewFiguresDto, {
    nullable: true,
    description: 'As told now; null for who sees only a part of the directive',
  })
  readonly figures!: ReviewFiguresDto | null;
  @shown.flag({ description: 'The caller sees the directive, and every report, as a whole' })
  readonly isOverseen!: boolean;
  @shown.choices(ACTIONS)
  readonly may!: readonly ReviewAction[];
}

class ReviewReportDto implements ReviewReport {
  @shown.id()
  readonly reportId!: string;
  @shown.choice(REPORT_STATUSES)
  readonly status!: ReviewReport['status'];
  @shown.instant()
  readonly submittedAt!: string;
  @shown.part(() => ReportNarrativeDto)
  readonly narrative!: ReportNarrativeDto;
}

/** A unit that the review names, by the assignment that it was given. */
class ReviewReporterDto extends AssignmentDto implements ReviewReporter {
  @shown.part(() => ReviewReportDto, { nullable: true, description: 'Its newest report; null: none yet' })
  readonly report!: ReviewReportDto | null;
}

export const ReviewReporterPageDto = pageOf(ReviewReporterDto, 'ReviewReporterPageDto');
