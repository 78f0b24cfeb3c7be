import { deriveId, type Decider, type DomainEvent } from '#event-sourcing';
import { yearOf, type LocalDate } from '../calendar/local-date.js';
import type { Deadline } from '../calendar/deadline.js';
import type { ReportPeriod } from './periods.js';

/** Whom a demand for periodic reports binds: a task's units, or null: the monitor of the whole directive. */
export type ReportedTask = string | null;

/** A unit that owes the report of a period. */
export interface Reporter {
  readonly unitId: string;
  /** The assignment of the task itself, which ends the reports when it ends; null for the monitor. */
  readonly taskAssignmentId: string | null;
}

interface Of {
  readonly periodId: string;
  readonly seriesId: string;
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
}

export interface OpenedPeriod extends Of, ReportPeriod {
  readonly deadline: Deadline;
  readonly reporterCount: number;
  /** No period comes after it. */
  readonly isLast: boolean;
}

/** A chunk of the units that owe the report; counts from 0 over the whole period. */
export interface NamedReporters extends Of {
  readonly key: string;
  readonly chunk: number;
  readonly reporters: readonly Reporter[];
}

export type ReportPeriodEvent =
  DomainEvent<'ReportPeriodOpened.v1', OpenedPeriod> | DomainEvent<'ReportersNamed.v1', NamedReporters>;

export interface OpenReportPeriod {
  readonly type: 'OpenReportPeriod';
  readonly data: Omit<OpenedPeriod, 'periodId' | 'seriesId' | 'reporterCount'> & {
    readonly reporters: readonly Reporter[];
  };
}

/** What was opened of one demand in one year, in the order in which it was opened. */
export interface ReportPeriodsState {
  readonly opened: readonly OpenedPeriod[];
  readonly named: readonly NamedReporters[];
}

/** Reporters in one event; keeps an event far below the store's largest append. */
const REPORTERS_AN_EVENT = 500;

/**
 * Opens periods: each once, together with who owes its report. The assignments are given afterwards, from what is
 * recorded here, so that a crash in between changes nobody's share.
 */
export const reportPeriods: Decider<OpenReportPeriod, ReportPeriodsState, ReportPeriodEvent> = {
  initialState: { opened: [], named: [] },
  decide: ({ data }, { opened }) => {
    const { reporters, directiveId, taskNo, ...period } = data;
    const seriesId = reportSeriesIdOf(directiveId, taskNo);
    const { key } = period;
    if (opened.some((one) => one.key === key)) return [];
    const of = { periodId: reportPeriodIdOf(seriesId, key), seriesId, directiveId, taskNo };
    const events: ReportPeriodEvent[] = [
      { type: 'ReportPeriodOpened.v1', data: { ...of, ...period, reporterCount: reporters.length } },
    ];
    for (let start = 0; start < reporters.length; start += REPORTERS_AN_EVENT) {
      const part = reporters.slice(start, start + REPORTERS_AN_EVENT);
      const chunk = start / REPORTERS_AN_EVENT;
      events.push({ type: 'ReportersNamed.v1', data: { ...of, key, chunk, reporters: part } });
    }
    return events;
  },
  evolve: (state, event) =>
    event.type === 'ReportPeriodOpened.v1'
      ? { ...state, opened: [...state.opened, event.data] }
      : { ...state, named: [...state.named, event.data] },
};

/** One demand of one directive, whatever periods it is set to. */
export const reportSeriesIdOf = (directiveId: string, taskNo: ReportedTask): string =>
  deriveId('report-series', directiveId, taskNo ?? '');

export const reportPeriodIdOf = (seriesId: string, key: string): string => deriveId('report-period', seriesId, key);

/** Owing the same report twice is owing it once. */
export const periodicAssignmentIdOf = (periodId: string, unitId: string): string =>
  deriveId('periodic-assignment', periodId, unitId);

/** Periods of a year, by the day on which they begin, share a stream: it stays short, and is found without an index. */
export const reportPeriodsStream = (seriesId: string, year: number): string => `reports-${seriesId}-${year}`;

/** Every stream of a demand of that day that may have periods by `today`. */
export function reportPeriodsStreams(seriesId: string, demandedOn: LocalDate, today: LocalDate): string[] {
  const streams: string[] = [];
  // A week may begin in the year before, and a period be given before its year.
  for (let year = yearOf(demandedOn) - 1; year <= yearOf(today) + 1; year++) {
    streams.push(reportPeriodsStream(seriesId, year));
  }
  return streams;
}
