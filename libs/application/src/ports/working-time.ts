import type { DeadlinePolicy, Ladder, ReportingPolicy, WorkCalendar } from '#domain';

/** The calendar in force, and how the office wants deadlines moved and late work chased. */
export interface WorkingTime {
  calendar(): Promise<WorkCalendar>;
  readonly deadlinePolicy: DeadlinePolicy;
  readonly ladder: Ladder;
  /** How long after a period its report is due; absent: as is usual. */
  readonly reporting?: ReportingPolicy;
}

export const WORKING_TIME = Symbol('WorkingTime');
