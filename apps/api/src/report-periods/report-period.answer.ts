import type { UpcomingPeriod } from '#application';
import type { ReportPeriodView, RunningReports } from '#read-models';
import { DeadlineDto } from '../answers/deadline.answer.js';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { DemandedRecurrenceDto } from '../directive-register/content.answer.js';

class ReportPeriodDto implements ReportPeriodView {
  @shown.id()
  readonly periodId!: string;
  @shown.id()
  readonly seriesId!: string;
  @shown.id()
  readonly directiveId!: string;
  @shown.text({ nullable: true, description: 'Null: of the monitor' })
  readonly taskNo!: string | null;
  @shown.text({ description: '`2026-Q3`; by a rule, its last day' })
  readonly key!: string;
  @shown.day()
  readonly periodFrom!: string;
  @shown.day()
  readonly periodTo!: string;
  @shown.day()
  readonly lastDay!: string;
  @shown.day({ description: 'The last day before it was moved to a working day' })
  readonly statedLastDay!: string;
  @shown.instant()
  readonly dueAt!: string;
  @shown.count({ description: 'Units that owe a report of it' })
  readonly reporterCount!: number;
  @shown.instant()
  readonly openedAt!: string;
  @shown.count()
  readonly given!: number;
  @shown.count({ description: 'Waiting for acceptance' })
  readonly reported!: number;
  @shown.count()
  readonly accepted!: number;
  @shown.count()
  readonly withdrawn!: number;
}

class UpcomingPeriodDto implements UpcomingPeriod {
  @shown.text()
  readonly key!: string;
  @shown.day()
  readonly from!: string;
  @shown.day()
  readonly to!: string;
  @shown.day({ description: 'On which it is given to the units' })
  readonly givenOn!: string;
  @shown.part(() => DeadlineDto)
  readonly deadline!: DeadlineDto;
}

export const UpcomingPeriodsDto = listOf(UpcomingPeriodDto, 'UpcomingPeriodsDto');

const STATUSES = ['not-set', 'running', 'ended'] as const;
type ReportsStatus = (typeof STATUSES)[number];

/** A demand for periodic reports: of a task, or of the monitor. */
export class DemandedReportsDto {
  @shown.text({ nullable: true, description: 'Null: of the monitor' })
  readonly taskNo!: string | null;
  @shown.text({ description: 'The words of the task; of the monitor, who it is' })
  readonly text!: string;
  @shown.part(() => DemandedRecurrenceDto)
  readonly recurrence!: DemandedRecurrenceDto;
  @shown.choice(STATUSES, { description: '`not-set`: demanded, and nobody has set how often' })
  readonly status!: ReportsStatus;
  @shown.text({ nullable: true })
  readonly endReason!: string | null;
  @shown.day({ nullable: true, description: 'On which the next period is given; null before the issue and at the end' })
  readonly opensOn!: string | null;
}

export class ReportsOfDirectiveDto extends pageOf(ReportPeriodDto, 'ReportPeriodPageDto') {
  @shown.parts(() => DemandedReportsDto)
  readonly demands!: readonly DemandedReportsDto[];
}

class UnsetReportsDto {
  @shown.id()
  readonly directiveId!: string;
  @shown.choice(['draft', 'issued'])
  readonly status!: 'draft' | 'issued';
  @shown.text({ nullable: true })
  readonly number!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.parts(() => DemandedReportsDto, { description: 'Those without a period' })
  readonly demands!: readonly DemandedReportsDto[];
}

export const UnsetReportsPageDto = pageOf(UnsetReportsDto, 'UnsetReportsPageDto');

type Running = Pick<
  RunningReports,
  'seriesId' | 'directiveId' | 'number' | 'title' | 'taskNo' | 'recurrence' | 'coveredTo' | 'opensOn'
>;

class RunningReportsDto implements Running {
  @shown.id()
  readonly seriesId!: string;
  @shown.id()
  readonly directiveId!: string;
  @shown.text({ nullable: true })
  readonly number!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.text({ nullable: true, description: 'Null: of the monitor' })
  readonly taskNo!: string | null;
  @shown.part(() => DemandedRecurrenceDto)
  readonly recurrence!: DemandedRecurrenceDto;
  @shown.day({ nullable: true, description: 'The last day that a period given so far covers' })
  readonly coveredTo!: string | null;
  @shown.day({ description: 'On which the next period is given' })
  readonly opensOn!: string;
}

export const RunningReportsPageDto = pageOf(RunningReportsDto, 'RunningReportsPageDto');

export class ReportPeriodDetailDto extends ReportPeriodDto {
  @shown.part(() => AssignmentPageDto, { description: 'Who owes the report, in the order of their names' })
  readonly reports!: object;
}
