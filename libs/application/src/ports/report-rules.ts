import type { RuleDays } from '#domain';

/** Expands rules of RFC 5545 in days. */
export interface ReportRules {
  readonly days: RuleDays;
}

export const REPORT_RULES = Symbol('ReportRules');
