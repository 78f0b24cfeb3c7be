import type { components } from '../api/schema.js';

export interface TypedRound {
  readonly ownerUnitId: string | null;
  readonly title: string;
  readonly periodKind: 'quarter' | 'year' | 'term';
  readonly year: number;
  readonly quarter: '1' | '2' | '3' | '4';
  readonly termId: string | null;
  readonly cutOffOn: string | null;
  readonly selfRatingUntil: string | null;
  readonly appraiserUnitId: string | null;
  readonly unitIds: readonly string[];
}

/** What is sent of it; what is missing is sent as missing, and the API names it. */
export function roundOf(typed: TypedRound): components['schemas']['EvaluationRoundDto'] {
  const { ownerUnitId, title, periodKind, year, quarter, termId, cutOffOn, selfRatingUntil } = typed;
  return {
    ownerUnitId: ownerUnitId ?? '',
    title,
    period: periodKind === 'term' ? null : periodKind === 'year' ? String(year) : `${year}-Q${quarter}`,
    termId: periodKind === 'term' ? termId : null,
    cutOffOn: cutOffOn ?? '',
    selfRatingUntil: selfRatingUntil ?? '',
    appraiserUnitId: typed.appraiserUnitId,
    unitIds: typed.unitIds.length > 0 ? [...typed.unitIds] : null,
  };
}
