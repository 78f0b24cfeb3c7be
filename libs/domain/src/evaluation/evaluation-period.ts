import { periodNamed } from '../reporting/periods.js';
import type { CommitteeTerm } from '../register/committee-terms.js';
import type { LocalDate } from '../calendar/local-date.js';
import { PeriodNotRated } from './refusals.js';

export const EVALUATION_PERIOD_KINDS = ['quarter', 'year', 'term'] as const;

/** The time that units are rated on, from its first to its last day. */
export interface EvaluationPeriod {
  readonly kind: (typeof EVALUATION_PERIOD_KINDS)[number];
  /** `2026-Q1`, `2026`, or `term-` and the id of a committee's term. */
  readonly key: string;
  readonly from: LocalDate;
  /** Null: a term whose end is not known yet. */
  readonly to: LocalDate | null;
}

/**
 * A quarter or a year by its name.
 * @throws PeriodInvalid for one that does not exist, PeriodNotRated for a week, a month or half a year
 */
export function evaluationPeriod(name: string): EvaluationPeriod {
  const period = periodNamed(name, 'rating');
  if (/^\d{4}$/.test(period.key)) return { kind: 'year', ...period };
  if (!period.key.includes('-Q')) throw new PeriodNotRated(name);
  return { kind: 'quarter', ...period };
}

export function periodOfTerm({ termId, startsOn, endsOn }: CommitteeTerm): EvaluationPeriod {
  return { kind: 'term', key: `term-${termId}`, from: startsOn, to: endsOn };
}
