import { isPeriodSet, recurrencesIn, type DirectiveContent } from '#domain';
import type { ReportSeriesRow } from '#read-models';
import type { DemandedReportsDto } from './report-period.answer.js';

/** What a directive demands to be reported periodically, and how far that is set. */
export function demandedReports(content: DirectiveContent, series: readonly ReportSeriesRow[]): DemandedReportsDto[] {
  return recurrencesIn(content).map(({ taskNo, recurrence }) => {
    const row = series.find((one) => one.taskNo === taskNo);
    const { endReason = null, opensOn = null } = row ?? {};
    const hasEnded = row !== undefined && opensOn === null;
    const status = !isPeriodSet(recurrence) ? 'not-set' : hasEnded ? 'ended' : 'running';
    return { taskNo, text: textOf(content, taskNo), recurrence, status, endReason, opensOn };
  });
}

function textOf({ tasks, followUp }: DirectiveContent, taskNo: string | null): string {
  if (taskNo === null) return followUp?.monitorNamed ?? '';
  return tasks.find(({ no }) => no === taskNo)?.text ?? '';
}
