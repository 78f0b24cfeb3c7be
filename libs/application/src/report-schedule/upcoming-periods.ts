import {
  dayAfter,
  deadlineFrom,
  DEFAULT_REPORTING,
  firstPeriod,
  givenOn,
  periodAfter,
  reportDeadline,
  type Deadline,
  type DeadlinePolicy,
  type LocalDate,
  type ReportingPolicy,
  type ReportPeriod,
  type ReportSchedule,
  type RuleDays,
  type WorkCalendar,
} from '#domain';

/** A period that is to come. */
export interface UpcomingPeriod extends ReportPeriod {
  readonly givenOn: LocalDate;
  readonly deadline: Deadline;
}

interface InForce {
  readonly days: RuleDays;
  readonly calendar: WorkCalendar;
  readonly deadlinePolicy: DeadlinePolicy;
  readonly reporting?: ReportingPolicy | undefined;
}

/**
 * The next periods of a schedule, as the calendar is now: what it means, for who sets it.
 * @throws RuleNeverOccurs, ReportsEndBeforeStart when there would be none
 */
export function upcomingPeriods(schedule: ReportSchedule, inForce: InForce, count: number): UpcomingPeriod[] {
  const { days, calendar, deadlinePolicy, reporting = DEFAULT_REPORTING } = inForce;
  const periods: UpcomingPeriod[] = [];
  let period: ReportPeriod | null = firstPeriod(schedule, days);
  while (period && periods.length < count) {
    const deadline = deadlineFrom(reportDeadline(schedule, period, reporting), period.to, calendar, deadlinePolicy);
    const begins = period.from < schedule.since ? schedule.since : period.from;
    periods.push({ ...period, givenOn: givenOn(schedule, begins), deadline });
    period = periodAfter(schedule, dayAfter(period), days);
  }
  return periods;
}
