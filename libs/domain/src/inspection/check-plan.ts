import { addDays, localDate, yearOf, type LocalDate } from '../calendar/local-date.js';
import * as refusals from './refusals.js';

/** Checks (kiểm tra) and supervision (giám sát), by what brings them about. */
export const CHECK_KINDS = [
  'check-regular',
  'check-periodic',
  'check-unannounced',
  'check-thematic',
  'check-on-signs-of-violation',
  'supervision-regular',
  'supervision-thematic',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

const MOST_UNITS = 200;
const MOST_DIRECTIVES = 50;
/** The longest check takes months; a year mistyped takes centuries. */
const MOST_DAYS = 731;

/** Whom and what a check looks at, and when. Units may be such as are no more. */
export interface CheckPlan {
  readonly checkId: string;
  readonly inspectorUnitId: string;
  /** The yearly programme it stands in; null for one outside any. */
  readonly programmeId: string | null;
  readonly kind: CheckKind;
  readonly title: string;
  readonly unitIds: readonly string[];
  /** Directives whose implementation is looked at; none: whatever the units do. */
  readonly directiveIds: readonly string[];
  /** First and last day of the time that is looked at; null is open. */
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export type PlanChange = Partial<Omit<CheckPlan, 'checkId' | 'inspectorUnitId'>>;

/** What was looked up of the programme; null where the plan names none. */
export interface ProgrammeFacts {
  readonly year: number;
  readonly unitId: string;
}

/** What is named twice is looked at once. */
export function eachOnce<Part extends Partial<Pick<CheckPlan, 'unitIds' | 'directiveIds'>>>(part: Part): Part {
  const { unitIds, directiveIds } = part;
  return {
    ...part,
    ...(unitIds && { unitIds: [...new Set(unitIds)] }),
    ...(directiveIds && { directiveIds: [...new Set(directiveIds)] }),
  };
}

/** @throws Refusal naming what is wrong with the plan */
export function demandPlan(plan: CheckPlan, programme: ProgrammeFacts | null): void {
  if (plan.title.trim() === '') throw new refusals.CheckUntitled();
  if (plan.unitIds.length === 0) throw new refusals.CheckOfNobody();
  if (plan.unitIds.length > MOST_UNITS) throw new refusals.CheckTooWide('units', plan.unitIds.length, MOST_UNITS);
  if (plan.directiveIds.length > MOST_DIRECTIVES) {
    throw new refusals.CheckTooWide('directives', plan.directiveIds.length, MOST_DIRECTIVES);
  }
  if (plan.unitIds.includes(plan.inspectorUnitId)) throw new refusals.CheckOfItself();
  demandOrder('period', plan.periodFrom, plan.periodTo);
  demandOrder('check', plan.startsOn, plan.endsOn);
  if (plan.periodTo !== null && yearOf(plan.periodTo) > yearOf(plan.endsOn)) {
    throw new refusals.CheckPeriodAhead(plan.periodTo, plan.endsOn);
  }
  if (programme && (programme.unitId !== plan.inspectorUnitId || programme.year !== yearOf(plan.startsOn))) {
    throw new refusals.ProgrammeOfAnotherYear(programme.year, yearOf(plan.startsOn));
  }
}

/** @throws DateInvalid, CheckDaysReversed, CheckTooLong */
export function demandOrder(what: 'period' | 'check', from: LocalDate | null, to: LocalDate | null): void {
  if (from !== null) localDate(from);
  if (to !== null) localDate(to);
  if (from !== null && to !== null && to < from) throw new refusals.CheckDaysReversed(what, from, to);
  if (what === 'check' && from !== null && to !== null && to > addDays(from, MOST_DAYS)) {
    throw new refusals.CheckTooLong(from, to, 2);
  }
}
