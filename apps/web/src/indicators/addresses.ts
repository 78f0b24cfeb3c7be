import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';

export type Indicator = components['schemas']['IndicatorViewDto'];
export type Point = components['schemas']['IndicatorPointDto'];
export const ONLY = ['all', 'stated', 'missing'] as const;
export type Only = (typeof ONLY)[number];

/** Of reports that are owed once, in an address. */
export const ONCE = 'once';

export const keyOf = ({ period }: Pick<Point, 'period'>): string => period?.key ?? ONCE;

/** Tells indicators of a directive apart, also where another period or unit is looked at. */
export const idOf = ({ taskNo, name, unitOfMeasure }: Indicator): string =>
  JSON.stringify([taskNo, name, unitOfMeasure]);

interface Shown {
  readonly unitId?: string | undefined;
  readonly period?: string;
  readonly only?: Only;
}

/** Where an indicator is shown period by period, and the reports behind it. */
export function seriesAt(
  directiveId: string,
  { taskNo, name, unitOfMeasure }: Pick<Indicator, 'taskNo' | 'name' | 'unitOfMeasure'>,
  { unitId, period, only }: Shown = {},
): string {
  const asked = new URLSearchParams({ directive: directiveId, task: taskNo, name });
  if (unitOfMeasure !== null) asked.set('measure', unitOfMeasure);
  if (unitId) asked.set('unit', unitId);
  if (period) asked.set('period', period);
  if (only && only !== 'all') asked.set('only', only);
  return `${paths.indicators()}?${asked.toString()}`;
}
