import type { Position, Projection } from '#event-sourcing';
import type { Instant, LocalDate, ReportedTask, ReportPeriodEvent } from '#domain';
import { instant } from '../instants.js';

/** A period that was opened. How its reports stand is counted from the assignments. */
export interface ReportPeriodRow {
  readonly periodId: string;
  readonly seriesId: string;
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
  readonly key: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly lastDay: LocalDate;
  readonly statedLastDay: LocalDate;
  readonly dueAt: Instant;
  /** Units that owe a report of it. */
  readonly reporterCount: number;
  readonly openedAt: Instant;
  readonly position: Position;
}

type Opened = Extract<ReportPeriodEvent, { type: 'ReportPeriodOpened.v1' }>;

export const openedReportPeriods: Projection<Opened, ReportPeriodRow> = {
  name: 'report-periods.v1',
  table: 'report_periods',
  key: 'periodId',
  keysOf: ({ data }) => [data.periodId],
  empty: (periodId) => ({
    periodId,
    seriesId: '',
    directiveId: '',
    taskNo: null,
    key: '',
    periodFrom: '',
    periodTo: '',
    lastDay: '',
    statedLastDay: '',
    dueAt: '',
    reporterCount: 0,
    openedAt: '',
    position: 0,
  }),
  on: {
    'ReportPeriodOpened.v1': ({ periodId }, { data, meta, position }) => ({
      periodId,
      seriesId: data.seriesId,
      directiveId: data.directiveId,
      taskNo: data.taskNo,
      key: data.key,
      periodFrom: data.from,
      periodTo: data.to,
      lastDay: data.deadline.lastDay,
      statedLastDay: data.deadline.statedLastDay,
      dueAt: instant(data.deadline.dueAt),
      reporterCount: data.reporterCount,
      openedAt: instant(meta.occurredAt),
      position,
    }),
  },
};
