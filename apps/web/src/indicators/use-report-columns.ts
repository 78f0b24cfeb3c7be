import type { components } from '../api/schema.js';
import type { Column } from '../parts/csv.js';
import { showDay, showDayOf } from '../time/show.js';
import { useIndicatorsWords } from './indicators.words.js';

export type ReportBehind = components['schemas']['ReportBehindDto'];

/** The reports behind a number as a file has them. */
export function useReportColumns(unitOfMeasure: string | null): readonly Column<ReportBehind>[] {
  const say = useIndicatorsWords();
  return [
    { title: say('unit'), of: ({ unitName, unitId }) => unitName ?? unitId },
    { title: say('value'), of: ({ value }) => value },
    { title: say('measure'), of: ({ value }) => (value === null ? null : unitOfMeasure) },
    { title: say('standing'), of: ({ status }) => say(`status.${status}`) },
    { title: say('reportedAt'), of: ({ reportedAt }) => reportedAt && showDayOf(reportedAt) },
    { title: say('due'), of: ({ lastDay }) => lastDay && showDay(lastDay) },
    { title: say('counted'), of: ({ isCounted, value }) => say(isCounted && value !== null ? 'yes' : 'no') },
  ];
}
