import type { Projection } from '#event-sourcing';
import {
  addDays,
  daysNamed,
  givenOn,
  isPeriodSet,
  recurrencesIn,
  reportedSince,
  reportSeriesIdOf,
  type DirectiveEvent,
  type LocalDate,
  type Recurrence,
  type ReportedTask,
  type ReportPeriodEvent,
} from '#domain';

/** A demand for periodic reports of an issued directive whose period is set. */
export interface ReportSeriesRow {
  readonly seriesId: string;
  readonly directiveId: string;
  /** Null: the monitor's, of the whole directive. */
  readonly taskNo: ReportedTask;
  readonly recurrence: Recurrence;
  /** The first day reported on as it is set now. */
  readonly since: LocalDate;
  /** The last day that an opened period covers. */
  readonly coveredTo: LocalDate | null;
  /** On which the next period is given; null when there is none any more. */
  readonly opensOn: LocalDate | null;
  readonly endReason: string | null;
}

type Told =
  | Extract<DirectiveEvent, { type: 'DirectiveIssued.v1' | 'ReportsScheduled.v1' | 'ReportsEnded.v1' }>
  | Extract<ReportPeriodEvent, { type: 'ReportPeriodOpened.v1' }>;

export const reportSeries: Projection<Told, ReportSeriesRow> = {
  name: 'report-series.v1',
  table: 'report_series',
  key: 'seriesId',
  keysOf: ({ type, data }) => {
    if (type !== 'DirectiveIssued.v1') return [reportSeriesIdOf(data.directiveId, (data as Demand).taskNo)];
    const issued = data as Extract<Told, { type: 'DirectiveIssued.v1' }>['data'];
    return demandsOf(issued).map(({ taskNo }) => reportSeriesIdOf(issued.directiveId, taskNo));
  },
  empty: (seriesId) => ({
    seriesId,
    directiveId: '',
    taskNo: null,
    recurrence: { period: null },
    since: '',
    coveredTo: null,
    opensOn: null,
    endReason: null,
  }),
  on: {
    'DirectiveIssued.v1': (row, { data }) => {
      const demand = demandsOf(data).find(({ taskNo }) => reportSeriesIdOf(data.directiveId, taskNo) === row.seriesId);
      if (!demand) return row;
      const since = reportedSince(demand.recurrence, data.issuedOn);
      return opening({ ...row, ...demand, directiveId: data.directiveId, since });
    },
    'ReportsScheduled.v1': (row, { data: { directiveId, taskNo, recurrence, since } }) =>
      opening({ ...row, directiveId, taskNo, recurrence, since, endReason: null }),
    'ReportPeriodOpened.v1': (row, { data: { directiveId, taskNo, to, isLast } }) => {
      const coveredTo = row.coveredTo && row.coveredTo > to ? row.coveredTo : to;
      const next = opening({ ...row, directiveId, taskNo, coveredTo });
      return isLast ? { ...next, opensOn: null } : next;
    },
    'ReportsEnded.v1': (row, { data }) => ({ ...row, opensOn: null, endReason: data.reason }),
  },
};

type Demand = { readonly taskNo: ReportedTask };

const demandsOf = (issued: Parameters<typeof recurrencesIn>[0]) =>
  recurrencesIn(issued).filter(({ recurrence }) => isPeriodSet(recurrence));

/** Days that a period covers already are not asked for again under another setting. */
function opening(row: ReportSeriesRow): ReportSeriesRow {
  const { since, coveredTo, recurrence } = row;
  const next = coveredTo && coveredTo >= since ? addDays(coveredTo, 1) : since;
  const isOver = !!recurrence.until && next > daysNamed(recurrence.until).to;
  return { ...row, opensOn: isOver ? null : givenOn(recurrence, next) };
}
