import { sql } from 'kysely';
import type { LocalDate, ReportPeriod } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { askedReports, ONCE, type IndicatorsWithin } from './asked-reports.js';
import { pointOf, type IndicatorPoint, type PointRow } from './indicator-point.js';

/** An indicator of a task: the same name in the same unit of measure. */
export interface IndicatorView {
  readonly taskNo: string;
  /** Null: the reports of the monitor. */
  readonly taskText: string | null;
  /** As it was typed first. */
  readonly name: string;
  readonly unitOfMeasure: string | null;
  /** Of the period asked for, or of the newest one in which somebody stated it. */
  readonly point: IndicatorPoint;
}

export interface IndicatorsRequest extends PageRequest {
  readonly directiveId: string;
  readonly within: IndicatorsWithin;
  readonly period?: string | undefined;
}

/** After every task of the text. */
const LAST = 1_000_000;

/** What is stated in the reports of a directive: task after task, in the order in which it was first entered. */
export async function indicatorsOf(db: ReadModels, request: IndicatorsRequest): Promise<Page<IndicatorView>> {
  const limit = limitOf(request);
  const [order, position, ordinal] = cursorOf(request, 'number', 'number', 'number') ?? [-1, -1, -1];
  type Row = PointRow &
    Omit<IndicatorView, 'point'> & {
      readonly taskOrder: number;
      readonly firstPosition: number;
      readonly firstOrdinal: number;
    };
  const { rows } = await sql<Row>`
    with asked as materialized (${askedReports(request)}),
    given as (select task_no, period, count(*)::int as given from asked where is_counted group by task_no, period),
    found as (
      select task_no, period, min(period_from) as period_from, max(period_to) as period_to, name_key, measure_key,
        sum(value::text::numeric)::float8 as total, count(*)::int as reported,
        (count(*) filter (where status = 'reported'))::int as waiting,
        min(position) as position, (array_agg(ordinal order by position))[1] as ordinal,
        (array_agg(name order by position))[1] as name,
        (array_agg(unit_of_measure order by position))[1] as unit_of_measure
      from asked join indicator_values using (report_id)
      where is_counted
      group by task_no, period, name_key, measure_key),
    latest as (
      select distinct on (task_no, name_key, measure_key) task_no, period, period_from, period_to, total, reported,
        waiting, first_value(position) over first as first_position, first_value(ordinal) over first as first_ordinal,
        first_value(name) over first as name, first_value(unit_of_measure) over first as unit_of_measure
      from found
      window first as (partition by task_no, name_key, measure_key order by position)
      order by task_no, name_key, measure_key, period_from desc nulls last, period desc)
    select latest.*, given.given, tasks.text as task_text, coalesce(tasks.ordinal, ${LAST}) as task_order
    from latest join given using (task_no, period)
      left join tasks on tasks.directive_id = ${request.directiveId} and tasks.task_no = latest.task_no
    where (coalesce(tasks.ordinal, ${LAST}), first_position, first_ordinal) > (${order}, ${position}, ${ordinal})
    order by task_order, first_position, first_ordinal
    limit ${limit + 1}`.execute(db);
  return pageOf(
    rows,
    limit,
    ({ taskOrder, firstPosition, firstOrdinal }) => [taskOrder, firstPosition, firstOrdinal],
    (row) => {
      const { taskNo, taskText, name, unitOfMeasure } = row;
      return { taskNo, taskText, name, unitOfMeasure, point: pointOf(row) };
    },
  );
}

/** Periods in which reports state anything. */
export interface StatedPeriods {
  /** The newest first. */
  readonly periods: readonly ReportPeriod[];
  /** Whether reports that are owed once state anything. */
  readonly hasOnce: boolean;
}

export async function statedPeriods(
  db: ReadModels,
  asked: Pick<IndicatorsRequest, 'directiveId' | 'within'>,
): Promise<StatedPeriods> {
  type Row = { readonly period: string; readonly periodFrom: LocalDate | null; readonly periodTo: LocalDate | null };
  const { rows } = await sql<Row>`
    select period, min(period_from) as period_from, max(period_to) as period_to
    from (${askedReports(asked)}) as asked
    where is_counted and exists (select from indicator_values as v where v.report_id = asked.report_id)
    group by period
    order by period_from desc nulls last, period desc`.execute(db);
  const periods = rows.flatMap(({ period: key, periodFrom: from, periodTo: to }) =>
    from && to ? [{ key, from, to }] : [],
  );
  return { periods, hasOnce: rows.length > periods.length };
}

/** Whether reports of that period are owed for the directive; {@link ONCE} always may be. */
export async function hasReportPeriod(db: ReadModels, directiveId: string, period: string): Promise<boolean> {
  if (period === ONCE) return true;
  const { rows } = await sql`
    select from assignments where directive_id = ${directiveId} and report_period ->> 'key' = ${period} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}
