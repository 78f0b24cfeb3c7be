import type { DeadlinePolicy, Ladder, WorkCalendar } from '#domain';

/** The calendar in force, and how the office wants deadlines moved and late work chased. */
export interface WorkingTime {
  calendar(): Promise<WorkCalendar>;
  readonly deadlinePolicy: DeadlinePolicy;
  readonly ladder: Ladder;
}

export const WORKING_TIME = Symbol('WorkingTime');
