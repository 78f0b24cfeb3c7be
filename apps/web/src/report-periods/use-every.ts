import type { Recurrence } from './recurrence-fields.js';
import { useReportPeriodsWords } from './report-periods.words.js';

/** Says how often: "Hằng quý"; a rule by its words. */
export function useEvery(): (recurrence: Recurrence) => string {
  const say = useReportPeriodsWords();
  return ({ period, rule }) => rule ?? say(`period.${period ?? 'unset'}`);
}
