import type { WorkingTime } from '#application';
import { DEFAULT_REPORTING, type DeadlinePolicy, type Ladder, type ReportingPolicy, type WorkCalendar } from '#domain';
import { loadCalendar, type ReadModels } from '#read-models';
import type { Configuration } from './configuration.js';
import { Refreshed } from './refreshed.js';
import { rowsVersion } from './rows-version.js';

/** The calendar as the administrators keep it; ladder and deadline policy from the configuration. */
export class WorkingTimeReader implements WorkingTime {
  readonly deadlinePolicy: DeadlinePolicy;
  readonly ladder: Ladder;
  readonly reporting: ReportingPolicy;
  private readonly known: Refreshed<WorkCalendar>;

  constructor(
    db: ReadModels,
    {
      deadlinePolicy,
      ladder,
      reporting,
    }: Pick<Configuration, 'deadlinePolicy' | 'ladder'> & Partial<Pick<Configuration, 'reporting'>>,
  ) {
    this.deadlinePolicy = deadlinePolicy;
    this.ladder = ladder;
    this.reporting = reporting ?? DEFAULT_REPORTING;
    this.known = new Refreshed(
      () => rowsVersion(db, 'calendars'),
      () => loadCalendar(db),
    );
  }

  calendar(): Promise<WorkCalendar> {
    return this.known.value();
  }
}
