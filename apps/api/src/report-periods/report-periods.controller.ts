import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { ReportPeriodUnknown } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  alikePeriods,
  findReportPeriod,
  listRunningReports,
  listUnsetReports,
  reportersOfPeriod,
  reportPeriodsOf,
  reportSeriesOf,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentListDto } from '../assignment/assignment.answer.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { demandedReports } from './demanded-reports.js';
import {
  ReportPeriodDetailDto,
  ReportsOfDirectiveDto,
  RunningReportsPageDto,
  UnsetReportsPageDto,
} from './report-period.answer.js';

/** Periodic reports: what is demanded, which periods were opened, who owes what. */
@Controller()
export class ReportPeriodsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get('unset-report-periods')
  @Answers(
    'reports',
    'Directives that demand periodic reports without saying how often, drafts among them, newest draft first.',
    UnsetReportsPageDto,
  )
  async unset(@CalledBy() { actor }: Caller, @Query() { cursor, limit }: PageDto) {
    const [visibleTo, rights] = await Promise.all([this.reading.visibleTo(actor), this.reading.rightsOf(actor)]);
    const page = await listUnsetReports(this.db, { visibleTo, cursor, limit });
    const items = page.items
      .filter((one) => this.reading.oversees(rights, one))
      .map(({ directiveId, status, number, title, content }) => {
        const demands = demandedReports(content, []).filter((demand) => demand.status === 'not-set');
        return { directiveId, status, number, title, demands };
      });
    return { items, next: page.next };
  }

  @Get('running-reports')
  @Answers('reports', 'Periodic reports whose next period is to come, the next one first.', RunningReportsPageDto)
  async running(@CalledBy() { actor }: Caller, @Query() { cursor, limit }: PageDto) {
    const [visibleTo, rights] = await Promise.all([this.reading.visibleTo(actor), this.reading.rightsOf(actor)]);
    const page = await listRunningReports(this.db, { visibleTo, cursor, limit });
    const items = page.items
      .filter((one) => this.reading.oversees(rights, one))
      .map(({ seriesId, directiveId, number, title, taskNo, recurrence, coveredTo, opensOn }) => {
        return { seriesId, directiveId, number, title, taskNo, recurrence, coveredTo, opensOn };
      });
    return { items, next: page.next };
  }

  @Get('directives/:directiveId/report-periods')
  @Answers(
    'reports',
    'What a directive demands to be reported periodically, and the periods opened, newest first.',
    ReportsOfDirectiveDto,
  )
  async ofDirective(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    const { content } = await this.reading.overseenDirective(actor, directiveId, this.clock.now().toISOString());
    const [series, page] = await Promise.all([
      reportSeriesOf(this.db, directiveId),
      reportPeriodsOf(this.db, directiveId, { cursor, limit }),
    ]);
    return { ...page, demands: demandedReports(content, series) };
  }

  @Get('report-periods/:periodId')
  @Answers('reports', 'A period, and who owes its report.', ReportPeriodDetailDto)
  async period(
    @PathId('periodId') periodId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    const period = await findReportPeriod(this.db, periodId);
    if (!period) throw new ReportPeriodUnknown(periodId);
    await this.reading.overseenDirective(actor, period.directiveId, this.clock.now().toISOString());
    return { ...period, reports: await reportersOfPeriod(this.db, periodId, { cursor, limit }) };
  }

  @Get('assignments/:assignmentId/same-period')
  @Answers(
    'reports',
    'What else the unit has to report of the same days: one report could serve them all.',
    AssignmentListDto,
  )
  async samePeriod(@PathId('assignmentId') assignmentId: string, @CalledBy() { actor }: Caller) {
    const view = await this.reading.assignment(actor, assignmentId);
    await this.reading.demandUnit(actor, view.unitId);
    return { items: await alikePeriods(this.db, view) };
  }
}
