import type { Action } from '#application';
import { FOLLOW_UP_CLASSES, type AssignmentStatus } from '#domain';
import type { AssignmentNode, AssignmentView, ExtensionAsked, Holder, Standing, TimelessClass } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { ReportViewDto } from './report.answer.js';

const ASSIGNMENT_STATUSES: EachOf<Exclude<AssignmentStatus, 'none'>> = {
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
  Exclude<Action, 'read' | 'draft' | 'correct' | 'issue' | 'recall' | 'keep' | 'administer'>
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
};

class ExtensionAskedDto implements ExtensionAsked {
  @shown.day()
  readonly lastDay!: string;
  @shown.instant()
  readonly dueAt!: string;
  @shown.day()
  readonly statedLastDay!: string;
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
}

export const AssignmentPageDto = pageOf(AssignmentDto, 'AssignmentPageDto');

export class AssignmentDetailDto extends AssignmentDto {
  @shown.parts(() => ReportViewDto, { description: 'The newest 20' })
  readonly reports!: readonly ReportViewDto[];
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
