export { ONCE, type IndicatorsWithin } from './asked-reports.js';
export type { IndicatorPoint } from './indicator-point.js';
export {
  hasReportPeriod,
  indicatorsOf,
  statedPeriods,
  type IndicatorView,
  type StatedPeriods,
} from './indicators.queries.js';
export {
  describeIndicator,
  indicatorSeries,
  type IndicatorDescription,
  type NamedIndicator,
} from './indicator-series.queries.js';
export { knownIndicators, type KnownIndicator } from './known-indicators.queries.js';
export { reportsBehind, STATINGS, type ReportBehind, type Stating } from './reports-behind.queries.js';
