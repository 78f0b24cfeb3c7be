import { Inject, Injectable } from '@nestjs/common';
import {
  dateOf,
  dayAfter,
  deadlineFrom,
  DEFAULT_REPORTING,
  givenOn,
  periodAfter,
  reportDeadline,
  reportPeriods,
  reportPeriodsStream,
  reportScheduleOf,
  reportSeriesIdOf,
  yearOf,
  type LocalDate,
  type OpenReportPeriod,
} from '#domain';
import { decideAndAppend, deriveId, type Clock, type EventStore } from '#event-sourcing';
import { REPORT_RULES, type ReportRules } from '../ports/report-rules.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { systemActor } from '../system-actor.js';
import { REPORTS_TO_OPEN, type DueReports, type ReportsToOpen } from './due-reports.js';
import { openedPeriods } from './opened-periods.js';
import { issuedWithUnits, reportersOf } from './reporters.js';

/** Demands looked at in one round, and periods of one demand that an outage left behind and one round makes up for. */
const MOST_DEMANDS = 200;
const MOST_PERIODS = 60;

/**
 * Opens the periods whose day has come, one after the other. It looks at what was opened instead of remembering what
 * it has done, and everything has an id made of demand, period and unit: repeated, after a crash or by several workers
 * at once, it opens nothing twice.
 */
@Injectable()
export class OpenReportPeriods {
  constructor(
    @Inject(REPORTS_TO_OPEN) private readonly toOpen: ReportsToOpen,
    @Inject(REPORT_RULES) private readonly rules: ReportRules,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Answers how many periods were opened. A demand that cannot be opened holds up none of the others.
   * @throws AggregateError of what failed, after all of them were tried
   */
  async round(): Promise<number> {
    const today = dateOf(this.clock.now());
    const failed: unknown[] = [];
    let opened = 0;
    for (const demand of await this.toOpen.due(today, MOST_DEMANDS)) {
      try {
        for (let count = 0; count < MOST_PERIODS; count++) {
          const outcome = await this.openNext(demand, today);
          if (outcome !== 'nothing-due') opened++;
          if (outcome !== 'opened') break;
        }
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} demands for reports were not opened`);
    return opened;
  }

  private async openNext(
    { directiveId, taskNo }: DueReports,
    today: LocalDate,
  ): Promise<'opened' | 'opened-last' | 'nothing-due'> {
    const whole = await issuedWithUnits(this.store, directiveId);
    const { issued } = whole.state;
    const schedule = reportScheduleOf(whole.state, taskNo);
    if (!issued || !schedule) return 'nothing-due';
    const demand = { directiveId, taskNo, demandedOn: issued.issuedOn };
    const { opened } = await openedPeriods(this.store, demand, today);
    const next = opened.map(dayAfter).reduce((latest, day) => (day > latest ? day : latest), schedule.since);
    if (givenOn(schedule, next) > today) return 'nothing-due';
    const period = periodAfter(schedule, next, this.rules.days);
    if (!period) return 'nothing-due';

    const [{ reporters, mayComeBack }, calendar] = await Promise.all([
      reportersOf(this.store, whole, taskNo),
      this.time.calendar(),
    ]);
    const stated = reportDeadline(schedule, period, this.time.reporting ?? DEFAULT_REPORTING);
    const deadline = deadlineFrom(stated, period.to, calendar, this.time.deadlinePolicy);
    const isLast = !mayComeBack || periodAfter(schedule, dayAfter(period), this.rules.days) === null;
    const command: OpenReportPeriod = {
      type: 'OpenReportPeriod',
      data: { directiveId, taskNo, ...period, deadline, isLast, reporters },
    };
    const seriesId = reportSeriesIdOf(directiveId, taskNo);
    const stream = reportPeriodsStream(seriesId, yearOf(period.from));
    const commandId = deriveId('open-report-period', seriesId, period.key);
    const actor = systemActor(issued.issuerUnitId);
    const occurredAt = this.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    await decideAndAppend(this.store, reportPeriods, stream, command, meta);
    return isLast ? 'opened-last' : 'opened';
  }
}
