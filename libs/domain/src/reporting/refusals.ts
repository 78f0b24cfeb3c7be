import { Refusal } from '#event-sourcing';

/** There is no such week, month, quarter, half-year or year. */
export class PeriodInvalid extends Refusal {
  readonly code = 'period-invalid';
  /** `use` tells which periods there are to choose from. */
  constructor(period: string, use: 'report' | 'rating' = 'report') {
    super({ period, use });
  }
}

/** A demand names a period and a rule; it takes one of them. */
export class PeriodAndRule extends Refusal {
  readonly code = 'period-and-rule';
}

export class RuleInvalid extends Refusal {
  readonly code = 'rule-invalid';
  constructor(rule: string, part: string) {
    super({ rule, part });
  }
}

export class RuleTooFrequent extends Refusal {
  readonly code = 'rule-too-frequent';
  constructor(rule: string, part: string) {
    super({ rule, part });
  }
}

/** From the day on which the reports would start no day falls under the rule. */
export class RuleNeverOccurs extends Refusal {
  readonly code = 'rule-never-occurs';
  constructor(rule: string, from: string) {
    super({ rule, from });
  }
}

export class ReportsEndBeforeStart extends Refusal {
  readonly code = 'reports-end-before-start';
  constructor(from: string, until: string) {
    super({ from, until });
  }
}

/** Nobody reports what has not begun. */
export class ReportPeriodAhead extends Refusal {
  readonly code = 'report-period-ahead';
  constructor(period: string, from: string) {
    super({ period, from });
  }
}

/** Reports of an issued directive are set from today on; the first period asked for is over. */
export class ReportsFromPast extends Refusal {
  readonly code = 'reports-from-past';
  constructor(from: string, today: string) {
    super({ from, today });
  }
}

/** More time before or after a period than anybody means. */
export class ReportTimeInvalid extends Refusal {
  readonly code = 'report-time-invalid';
  constructor(days: number, most: number) {
    super({ days, most });
  }
}

/** The text demands no periodic reports of this task, or of the monitor. */
export class ReportsNotDemanded extends Refusal {
  readonly code = 'reports-not-demanded';
  constructor(taskNo: string | null) {
    super({ taskNo });
  }
}

/** How often is set in the draft before the issue; after it a period must be named. */
export class PeriodMissing extends Refusal {
  readonly code = 'period-missing';
}

/** No period is set, or the reports have ended before. */
export class ReportsNotRunning extends Refusal {
  readonly code = 'reports-not-running';
  constructor(taskNo: string | null) {
    super({ taskNo });
  }
}

export class ReportsEndReasonMissing extends Refusal {
  readonly code = 'reports-end-reason-missing';
}

/** One report was to serve fewer than two, or more than anybody has superiors. */
export class JointReportCount extends Refusal {
  readonly code = 'joint-report-count';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

/** The report of one period does not answer for another. */
export class JointReportOtherPeriod extends Refusal {
  readonly code = 'joint-report-other-period';
  constructor(assignment: string, period: string | null, asked: string | null) {
    super({ assignment, period, asked });
  }
}

export class JointReportOtherUnit extends Refusal {
  readonly code = 'joint-report-other-unit';
  constructor(assignment: string) {
    super({ assignment });
  }
}

export class JointReportExists extends Refusal {
  readonly code = 'joint-report-exists';
  constructor(report: string) {
    super({ report });
  }
}

export class JointReportUnknown extends Refusal {
  readonly code = 'joint-report-unknown';
  constructor(report: string) {
    super({ report });
  }
}

export class ReportPeriodUnknown extends Refusal {
  readonly code = 'report-period-unknown';
  constructor(period: string) {
    super({ period });
  }
}
