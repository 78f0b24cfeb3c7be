import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { sameKey } from '../../indicators/same-key.js';
import { EMPTY_INDICATOR, type IndicatorDraft } from './report-draft.js';

export type KnownIndicator = components['schemas']['KnownIndicatorDto'];

/** Names that reports of the directive use, so that everybody enters the same; none until they are known. */
export function useKnownIndicators(assignmentId: string): readonly KnownIndicator[] {
  const { data } = useQuery({
    queryKey: ['assignment', assignmentId, 'known-indicators'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/assignments/{assignmentId}/known-indicators', { params: { path: { assignmentId } } })),
  });
  return data?.items ?? [];
}

/** What is known under a typed name; under its unit of measure, where that is typed already. */
export function knownAs(
  known: readonly KnownIndicator[],
  { name, unitOfMeasure }: Pick<IndicatorDraft, 'name' | 'unitOfMeasure'>,
): KnownIndicator | undefined {
  return known.find(
    (one) =>
      sameKey(one.name) === sameKey(name) &&
      (unitOfMeasure.trim() === '' || sameKey(one.unitOfMeasure) === sameKey(unitOfMeasure)),
  );
}

/** Lines for what the unit stated last time and not yet this time; the values are to be typed. */
export function againLines(
  known: readonly KnownIndicator[],
  lines: readonly IndicatorDraft[],
): readonly IndicatorDraft[] {
  const again = new Map<string, KnownIndicator>();
  for (const one of known) {
    const key = sameKey(one.name);
    if (!one.last || lines.some(({ name }) => sameKey(name) === key)) continue;
    // Stated in several units of measure over time: the last one is meant.
    const other = again.get(key)?.last;
    if (!other || other.reportedAt < one.last.reportedAt) again.set(key, one);
  }
  return [...again.values()].map(({ name, unitOfMeasure }) => ({
    ...EMPTY_INDICATOR,
    name,
    unitOfMeasure: unitOfMeasure ?? '',
  }));
}
