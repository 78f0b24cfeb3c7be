import type { Position, Projection } from '#event-sourcing';
import type { AssignmentEvent, IndicatorValue } from '#domain';
import { indicatorKey } from './indicator-key.js';

/**
 * A figure of a report, under the key by which figures of the same name find each other. Whose it is, of which task and
 * period, and whether it still counts, the assignment tells whose report it is.
 */
export interface IndicatorValueRow {
  readonly valueId: string;
  readonly reportId: string;
  /** As it was typed. */
  readonly name: string;
  readonly nameKey: string;
  readonly unitOfMeasure: string | null;
  /** Empty where no unit of measure was stated. */
  readonly measureKey: string;
  /** Place in the report, from 0. */
  readonly ordinal: number;
  readonly value: number;
  /** Position of the report. */
  readonly position: Position;
}

type Submitted = Extract<AssignmentEvent, { type: 'ReportSubmitted.v1' }>;

export const indicatorValues: Projection<Submitted, IndicatorValueRow> = {
  name: 'indicator-values.v1',
  table: 'indicator_values',
  key: 'valueId',
  keysOf: ({ data }) => linesOf(data.indicators).map(({ ordinal }) => keyOf(data.reportId, ordinal)),
  empty: (valueId) => ({
    valueId,
    reportId: '',
    name: '',
    nameKey: '',
    unitOfMeasure: null,
    measureKey: '',
    ordinal: 0,
    value: 0,
    position: 0,
  }),
  on: {
    'ReportSubmitted.v1': ({ valueId }, { data: { reportId, indicators }, position }) => {
      const line = linesOf(indicators).find(({ ordinal }) => keyOf(reportId, ordinal) === valueId);
      return line ? { valueId, reportId, ...line, position } : null;
    },
  },
};

const keyOf = (reportId: string, ordinal: number) => `${reportId}/${ordinal}`;

type Line = Omit<IndicatorValueRow, 'valueId' | 'reportId' | 'position'>;

/** Lines of one report that say the same name in the same unit of measure are one figure: what they add up to. */
function linesOf(indicators: readonly IndicatorValue[]): Line[] {
  const lines = new Map<string, Line>();
  for (const [ordinal, { name, value, unitOfMeasure }] of indicators.entries()) {
    const { nameKey, measureKey } = indicatorKey(name, unitOfMeasure);
    // A name of spaces names nothing.
    if (nameKey === '') continue;
    const key = JSON.stringify([nameKey, measureKey]);
    const before = lines.get(key);
    const measure = measureKey === '' ? null : (unitOfMeasure ?? null);
    const line = { name: name.trim(), nameKey, unitOfMeasure: measure, measureKey, ordinal, value };
    lines.set(key, before ? { ...before, value: added(before.value, value) } : line);
  }
  return [...lines.values()];
}

/** 0.1 and 0.2 are 0.3: to as many digits as the number was typed with at most. */
const added = (one: number, other: number) => Number((one + other).toPrecision(15));
