import type { LocalDate, ReportedTask } from '#domain';

/** A demand for periodic reports of which another period is to be given. */
export interface DueReports {
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
}

/** Demands by the day on which their next period is given; the read model keeps an index for exactly this question. */
export interface ReportsToOpen {
  /** Longest due first. May be a moment behind the log. */
  due(today: LocalDate, limit: number): Promise<readonly DueReports[]>;
}

export const REPORTS_TO_OPEN = Symbol('ReportsToOpen');
