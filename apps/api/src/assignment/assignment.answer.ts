import type { Action } from '#application';
import {
  FOLLOW_UP_CLASSES,
  REVIEW_KINDS,
  type AssignmentStatus,
  type RemedyTerms,
  type ReportPeriodTerms,
  type ReviewTerms,
} from '#domain';
import type { AssignmentNode, AssignmentView, ExtensionAsked, Holder, Standing, TimelessClass } from '#read-models';
import { DeadlineDto } from '../answers/deadline.answer.js';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { ClockIntervalDto, HeldByDto } from '../clock/clock.answer.js';
import { DeadlineChangeDto, PassedOnDto } from './changes.answer.js';
import { ReportViewDto } from './report.answer.js';

export const ASSIGNMENT_STATUSES: EachOf<Exclude<AssignmentStatus, 'none'>> = {
  given: true,
  'in-work': true,
  refused: true,
  reported: true,
  accepted: true,
  withdrawn: true,
};
const STANDINGS: EachOf<Standing> = { open: true, done: true, suspended: true, withdrawn: true };
const HOLDERS: EachOf<NonNullable<Holder>> = { doer: true, giver: true, approver: true };
/** What may be done with an assignment. */
export const ASSIGNMENT_ACTIONS: EachOf<
  Exclude<
    Action,
    | 'read'
    | 'draft'
    | 'correct'
    | 'issue'
    | 'recall'
    | 'set-reports'
    | 'keep'
    | 'inspect'
    | 'review'
    | 'oversee'
    | 'order'
    | 'decide-succession'
    | 'read-drafts'
    | 'evaluate'
    | 'self-rate'
    | 'appraise'
    | 'decide-rating'
    | 'commend'
    | 'administer'
  >
> = {
  deliver: true,
  acknowledge: true,
  refuse: true,
  cascade: true,
  report: true,
  'ask-extension': true,
  return: true,
  accept: true,
  'grant-extension': true,
  'deny-extension': true,
  suspend: true,
  resume: true,
  withdraw: true,
  extend: true,
  transfer: true,
};

/** What makes it a remedial demand of a check. */
class RemedyTermsDto implements RemedyTerms {
  @shown.id()
  readonly checkId!: string;
  @shown.whole()
  readonly demandNo!: number;
  @shown.id({ nullable: true, description: 'The unit it was found at, where another one must mend it' })
  readonly forUnitId!: string | null;
}

/** The period that a recurring report is about. */
class ReportPeriodTermsDto implements ReportPeriodTerms {
  @shown.id()
  readonly periodId!: string;
  @shown.text({ description: '`2026-W07`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`; by a rule, its last day' })
  readonly key!: string;
  @shown.day()
  readonly from!: string;
  @shown.day()
  readonly to!: string;
}

/** What makes it a unit's report for a review. */
class ReviewTermsDto implements ReviewTerms {
  @shown.id()
  readonly reviewId!: string;
  @shown.choice(REVIEW_KINDS)
  readonly kind!: ReviewTerms['kind'];
  @shown.id({ description: 'The directive that is reviewed' })
  readonly directiveId!: string;
}

class ExtensionAskedDto extends DeadlineDto implements ExtensionAsked {
  @shown.text()
  readonly reason!: string;
  @shown.instant()
  readonly askedAt!: string;
}

/** One task given to one unit, as it stands. */
export class AssignmentDto implements AssignmentView {
  @shown.id()
  readonly assignmentId!: string;
  @shown.id()
  readonly directiveId!: string;
  @shown.text()
  readonly taskNo!: string;
  @shown.id({ description: 'The doer' })
  readonly unitId!: string;
  @shown.ids()
  readonly coordinatorIds!: readonly string[];
  @shown.id({ description: 'Gave it and accepts the report' })
  readonly giverUnitId!: string;
  @shown.id({ nullable: true })
  readonly monitorUnitId!: string | null;
  @shown.id({ nullable: true, description: 'What it was handed on from' })
  readonly parentAssignmentId!: string | null;
  @shown.text({ nullable: true, description: 'What a cascade made of the task; null where the task’s own text stands' })
  readonly content!: string | null;
  @shown.flag({ description: 'Closes only with evidence' })
  readonly productRequired!: boolean;
  @shown.part(() => RemedyTermsDto, { nullable: true, description: 'Null: it is no remedial demand of a check' })
  readonly remedy!: RemedyTermsDto | null;
  @shown.part(() => ReportPeriodTermsDto, { nullable: true, description: 'Null: it is no periodic report' })
  readonly reportPeriod!: ReportPeriodTermsDto | null;
  @shown.part(() => ReviewTermsDto, { nullable: true, description: 'Null: it is no report for a review' })
  readonly review!: ReviewTermsDto | null;
  @shown.day({ nullable: true })
  readonly lastDay!: string | null;
  @shown.day({ nullable: true, description: 'The last day before it was moved to a working day' })
  readonly statedLastDay!: string | null;
  @shown.instant({ nullable: true, description: '24:00 of the last day in Vietnam' })
  readonly dueAt!: string | null;
  @shown.choice(ASSIGNMENT_STATUSES)
  readonly status!: AssignmentView['status'];
  @shown.choice(STANDINGS)
  readonly standing!: Standing;
  @shown.choice([...FOLLOW_UP_CLASSES, 'running'], { description: 'As far as it does not depend on the time' })
  readonly followUp!: TimelessClass;
  @shown.flag()
  readonly delivered!: boolean;
  @shown.choice(HOLDERS, { nullable: true, description: 'Who holds the clock; null when it no longer runs' })
  readonly holder!: Holder | null;
  @shown.id({ nullable: true, description: 'The report that waits or was accepted' })
  readonly reportId!: string | null;
  @shown.id({ nullable: true })
  readonly reportedByUserId!: string | null;
  @shown.instant({ nullable: true })
  readonly reportedAt!: string | null;
  @shown.count()
  readonly returnedCount!: number;
  @shown.text({ nullable: true })
  readonly returnReason!: string | null;
  @shown.text({ nullable: true })
  readonly refusalReason!: string | null;
  @shown.part(() => ExtensionAskedDto, { nullable: true })
  readonly extensionAsked!: ExtensionAskedDto | null;
  @shown.count({ description: 'Extensions granted' })
  readonly extensionCount!: number;
  @shown.text({ nullable: true })
  readonly suspendReason!: string | null;
  @shown.text({ nullable: true })
  readonly withdrawReason!: string | null;
  @shown.count({ description: 'Units below that it was handed on to' })
  readonly cascadeCount!: number;
  @shown.instant()
  readonly givenAt!: string;
  @shown.instant({ nullable: true })
  readonly acknowledgedAt!: string | null;
  @shown.instant({ nullable: true })
  readonly acceptedAt!: string | null;
  @shown.instant({ nullable: true })
  readonly withdrawnAt!: string | null;
  @shown.instant({ description: 'Since when the doer’s clock runs under this deadline' })
  readonly clockStartedAt!: string;
  @shown.count({ description: 'Hardest rung of the ladder applied under this deadline; 0 for none' })
  readonly chasedRank!: number;
  @shown.instant({ nullable: true })
  readonly chasedAt!: string | null;
  @shown.whole({ description: 'Also the ETag of GET /assignments/{assignmentId}' })
  readonly revision!: number;
  @shown.text({ nullable: true, description: 'The words of the task; null while the issue is not read yet' })
  readonly text!: string | null;
  @shown.text({ nullable: true })
  readonly directiveType!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly directiveTitle!: string | null;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text({ nullable: true })
  readonly giverName!: string | null;
  @shown.parts(() => ClockIntervalDto, { description: 'Who held the clock when, one after the other' })
  readonly clock!: readonly ClockIntervalDto[];
}

export const AssignmentPageDto = pageOf(AssignmentDto, 'AssignmentPageDto');
export const AssignmentListDto = listOf(AssignmentDto, 'AssignmentListDto');

export class AssignmentDetailDto extends AssignmentDto {
  @shown.parts(() => ReportViewDto, { description: 'The newest 20' })
  readonly reports!: readonly ReportViewDto[];
  @shown.parts(() => HeldByDto, { description: 'How long each held the clock by now' })
  readonly heldBy!: readonly HeldByDto[];
  @shown.parts(() => DeadlineChangeDto, { description: 'Who moved the deadline, why, from what to what' })
  readonly deadlineChanges!: readonly DeadlineChangeDto[];
  @shown.parts(() => PassedOnDto, { description: 'From which unit to which it passed, when, by what right' })
  readonly transfers!: readonly PassedOnDto[];
  @shown.choices(ASSIGNMENT_ACTIONS, {
    description: 'What the caller has the right to do with it and what fits where it stands',
  })
  readonly may!: readonly Action[];
}

/** With everything it was handed on as. */
export class AssignmentNodeDto extends AssignmentDto implements AssignmentNode {
  @shown.parts(() => AssignmentNodeDto, { description: 'Fewer than `cascadeCount` where the page holds too many' })
  readonly children!: readonly AssignmentNodeDto[];
}

export const AssignmentTreePageDto = pageOf(AssignmentNodeDto, 'AssignmentTreePageDto');
