import type { LocalDate, ReportPeriod } from '#domain';

/** What an indicator came to in one period, with how much of it is known: no figure pretends to be whole. */
export interface IndicatorPoint {
  /** Null: of reports that are owed once. */
  readonly period: ReportPeriod | null;
  /** Sum of the reports that state it, waiting ones included; null where none does. */
  readonly total: number | null;
  /** Reports that state it. */
  readonly reported: number;
  /** Of these, the ones that wait for acceptance: they may still be returned. */
  readonly waiting: number;
  /** Reports that are owed, submitted or not. */
  readonly given: number;
}

/** A point as the database has it. */
export interface PointRow extends Omit<IndicatorPoint, 'period'> {
  readonly period: string;
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
}

export function pointOf({ period, periodFrom, periodTo, total, reported, waiting, given }: PointRow): IndicatorPoint {
  const days = periodFrom && periodTo ? { key: period, from: periodFrom, to: periodTo } : null;
  return { period: days, total, reported, waiting, given };
}
