import type { components } from '../api/schema.js';
import type { Review } from './kinds.js';

/** A review as it is typed before it is opened. */
export interface TypedReview {
  readonly kind: Review['kind'];
  /** null: what the kind and the directive say. */
  readonly title: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly figuresOn: string | null;
  readonly reportsDueOn: string | null;
  readonly text: string;
  /** Of the units that hold a task of the directive, those that shall not report. */
  readonly spared: readonly string[];
  /** Units that shall report beside them. */
  readonly others: readonly string[];
}

export const blankReview = (periodFrom: string | null): TypedReview => ({
  kind: 'interim',
  title: null,
  periodFrom,
  periodTo: null,
  figuresOn: null,
  reportsDueOn: null,
  text: '',
  spared: [],
  others: [],
});

/** Who shall report, each once. */
export const chosenOf = ({ spared, others }: TypedReview, holders: readonly string[]): string[] => [
  ...new Set([...holders.filter((unitId) => !spared.includes(unitId)), ...others]),
];

/** What is sent of it. What is missing is sent as missing: the API names it, and nothing is made up here. */
export const reviewOf = (
  { kind, periodFrom, periodTo, figuresOn, reportsDueOn, text }: TypedReview,
  title: string,
  unitIds: string[],
): components['schemas']['OpenReviewDto'] => ({
  kind,
  title,
  periodFrom: periodFrom ?? '',
  periodTo: periodTo ?? '',
  figuresOn,
  reportsDueOn: reportsDueOn ?? '',
  unitIds,
  text,
});

interface Known {
  /** Of the directive. */
  readonly issuedOn: string | null;
  readonly today: string;
}

interface Clash {
  readonly why: 'periodReversed' | 'figuresTooEarly' | 'figuresAhead' | 'duePast';
  readonly day?: string;
}

/** Days that do not fit together, each at the field to be mended: all at once, where the API tells the first. */
export function clashesOf(
  { periodFrom, periodTo, figuresOn, reportsDueOn }: TypedReview,
  { issuedOn, today }: Known,
): { readonly [field in 'periodTo' | 'figuresOn' | 'reportsDueOn']?: Clash } {
  const latest = periodTo && periodTo > today ? periodTo : today;
  return {
    ...(periodFrom && periodTo && periodTo < periodFrom && { periodTo: { why: 'periodReversed' } as const }),
    ...(figuresOn && figuresOn > latest && { figuresOn: { why: 'figuresAhead', day: latest } as const }),
    ...(figuresOn &&
      issuedOn &&
      figuresOn < issuedOn && { figuresOn: { why: 'figuresTooEarly', day: issuedOn } as const }),
    ...(reportsDueOn && reportsDueOn < today && { reportsDueOn: { why: 'duePast' } as const }),
  };
}
