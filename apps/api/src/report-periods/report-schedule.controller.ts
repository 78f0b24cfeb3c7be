import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, REPORT_RULES, upcomingPeriods, WORKING_TIME, type ReportRules, type WorkingTime } from '#application';
import { dateOf, isPeriodSet, PeriodMissing, PERIODS, recurrenceOf, reportedSince, type Period } from '#domain';
import type { Clock } from '#event-sourcing';
import { Answers } from '../answers/described.js';
import { Choice, QueryFlag, QueryWhole, Text } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { UpcomingPeriodsDto } from './report-period.answer.js';

class ScheduleDto extends AtLeastDto {
  @Choice(PERIODS, { optional: true })
  readonly period?: Period;
  /** A rule of RFC 5545 in place of a period. */
  @Text({ max: 300, optional: true })
  readonly rule?: string;
  /** `2026-07-01` or `2026-Q3`. */
  @Text({ max: 10, optional: true })
  readonly from?: string;
  @Text({ max: 10, optional: true })
  readonly until?: string;
  /** Days after a period; by policy where they are left out. */
  @QueryWhole({ min: 0, max: 366 })
  readonly dueDays?: number;
  @QueryFlag()
  readonly workingDays?: boolean;
  @QueryWhole({ min: 0, max: 60 })
  readonly leadDays?: number;
  /** Four unless told. */
  @QueryWhole({ min: 1, max: 24 })
  readonly count?: number;
}

/** What a period or a rule would mean, before anybody sets it. */
@Controller('report-schedule')
export class ReportScheduleController {
  constructor(
    @Inject(REPORT_RULES) private readonly rules: ReportRules,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Answers(
    'reports',
    'The next periods of a period or rule, with their deadlines on the calendar.',
    UpcomingPeriodsDto,
    {
      422: 'No such period, or a rule that never occurs',
    },
  )
  async schedule(@Query() query: ScheduleDto) {
    const { period = null, rule, from, until, dueDays, workingDays = false, leadDays, count = 4 } = query;
    const due = dueDays === undefined ? null : { days: dueDays, workingDays };
    const recurrence = recurrenceOf({ period, rule, from, until, due, leadDays });
    if (!isPeriodSet(recurrence)) throw new PeriodMissing();
    const since = reportedSince(recurrence, dateOf(this.clock.now()));
    const { deadlinePolicy, reporting } = this.time;
    const inForce = { days: this.rules.days, calendar: await this.time.calendar(), deadlinePolicy, reporting };
    return { items: upcomingPeriods({ ...recurrence, since }, inForce, count) };
  }
}
