import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { StatedDeadline } from '../calendar/deadline.js';
import { daysNamed, periodOn, type Period, type ReportPeriod } from './periods.js';
import { recurrenceRule } from './recurrence-rule.js';
import {
  PeriodAndRule,
  ReportsEndBeforeStart,
  ReportsFromPast,
  ReportTimeInvalid,
  RuleNeverOccurs,
} from './refusals.js';

/** A term after the last day of a period; 0 days is that day itself. */
export interface ReportTerm {
  readonly days: number;
  readonly workingDays: boolean;
}

/**
 * The text demands periodic reports; `period` null and no `rule` is "period not set", until a clerk sets one. What is
 * absent or null is as the office has it.
 */
export interface Recurrence {
  readonly period: Period | null;
  /** In place of a named period, a rule of RFC 5545; each day that falls under it ends a period. */
  readonly rule?: string | null;
  /** The first day that is reported on, or the period that it lies in; the day of issue, or of setting, if later. */
  readonly from?: string | null;
  /** A day or a period: the last one that is reported on. */
  readonly until?: string | null;
  readonly due?: ReportTerm | null;
  /** Days before a period begins on which it is given. */
  readonly leadDays?: number | null;
}

/** The first day on or after `day` that falls under the rule as counted from `since`; null when there is none. */
export type RuleDays = (rule: string, since: LocalDate, day: LocalDate) => LocalDate | null;

/** How long after a period its report is due, by its kind, unless the clerk says otherwise. */
export type ReportingPolicy = Readonly<Record<Period | 'by-rule', ReportTerm>>;

export const DEFAULT_REPORTING: ReportingPolicy = {
  weekly: { days: 2, workingDays: true },
  monthly: { days: 5, workingDays: false },
  quarterly: { days: 10, workingDays: false },
  'half-yearly': { days: 15, workingDays: false },
  yearly: { days: 15, workingDays: false },
  'by-rule': { days: 0, workingDays: false },
};

const MOST_DUE_DAYS = 366;
const MOST_LEAD_DAYS = 60;

export function isPeriodSet(recurrence: Recurrence): boolean {
  return recurrence.period !== null || !!recurrence.rule;
}

/** Periodic reports are demanded and nobody has set how often. */
export const lacksPeriod = (recurrence: Recurrence | null | undefined): boolean =>
  !!recurrence && !isPeriodSet(recurrence);

/**
 * Judges a demand by itself, without a calendar; the rule comes back as it is kept.
 * @throws PeriodAndRule, RuleInvalid, RuleTooFrequent, PeriodInvalid, DateInvalid, ReportsEndBeforeStart, ReportTimeInvalid
 */
export function recurrenceOf(recurrence: Recurrence): Recurrence {
  const { period, rule, from, until, due, leadDays } = recurrence;
  if (period && rule) throw new PeriodAndRule();
  const [first, last] = [from ? daysNamed(from).from : null, until ? daysNamed(until).to : null];
  if (first && last && last < first) throw new ReportsEndBeforeStart(from!, until!);
  if (due && !isWithin(due.days, MOST_DUE_DAYS)) throw new ReportTimeInvalid(due.days, MOST_DUE_DAYS);
  if (leadDays && !isWithin(leadDays, MOST_LEAD_DAYS)) throw new ReportTimeInvalid(leadDays, MOST_LEAD_DAYS);
  return rule ? { ...recurrence, rule: recurrenceRule(rule) } : recurrence;
}

/** The first day that is not reported on yet: what one asked for, but nothing before the demand itself. */
export function reportedSince({ from }: Recurrence, demandedOn: LocalDate): LocalDate {
  const asked = from ? daysNamed(from).from : demandedOn;
  return asked > demandedOn ? asked : demandedOn;
}

/**
 * Of a demand that is set after the issue; a period that is under way may be named.
 * @throws ReportsFromPast
 */
export function demandFromNotOver({ from }: Recurrence, setOn: LocalDate): void {
  if (from && daysNamed(from).to < setOn) throw new ReportsFromPast(from, setOn);
}

/** A demand whose period is set, from the day on which it holds. */
export interface ReportSchedule extends Recurrence {
  readonly since: LocalDate;
}

/** The period that `day` belongs to, or the next one; null when the reports have come to their end. */
export function periodAfter(schedule: ReportSchedule, day: LocalDate, ruleDays: RuleDays): ReportPeriod | null {
  const { period, rule, since, until } = schedule;
  const last = until ? daysNamed(until).to : null;
  if (last && day > last) return null;
  if (period) return periodOn(period, day);
  const to = rule ? ruleDays(rule, since, day) : null;
  return to && (!last || to <= last) ? { key: to, from: day, to } : null;
}

/** Where one period ends, the next begins. */
export const dayAfter = ({ to }: ReportPeriod): LocalDate => addDays(to, 1);

/** The day on which a period that begins on `from` is given. */
export const givenOn = ({ leadDays }: Recurrence, from: LocalDate): LocalDate => addDays(from, -(leadDays ?? 0));

/** The deadline of the report on a period, before the calendar has moved it. */
export function reportDeadline(recurrence: Recurrence, { to }: ReportPeriod, policy: ReportingPolicy): StatedDeadline {
  const { days, workingDays } = recurrence.due ?? policy[recurrence.period ?? 'by-rule'];
  return days === 0 ? { kind: 'date', lastDay: to } : { kind: 'term', days, workingDays };
}

/**
 * The first period of a demand.
 * @throws RuleNeverOccurs, ReportsEndBeforeStart when there would be none
 */
export function firstPeriod(schedule: ReportSchedule, ruleDays: RuleDays): ReportPeriod {
  const { since, until, rule } = schedule;
  if (until && daysNamed(until).to < since) throw new ReportsEndBeforeStart(since, until);
  const first = periodAfter(schedule, since, ruleDays);
  if (!first) throw new RuleNeverOccurs(rule ?? '', since);
  return first;
}

const isWithin = (days: number, most: number) => Number.isInteger(days) && days >= 0 && days <= most;
