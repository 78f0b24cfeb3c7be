import { sql } from 'kysely';
import { Refusal } from '#event-sourcing';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { askedReports, type IndicatorsWithin } from './asked-reports.js';
import { indicatorKey } from './indicator-key.js';
import { pointOf, type IndicatorPoint, type PointRow } from './indicator-point.js';

/** No report of the task states such a figure, or the task is not there. */
export class IndicatorUnknown extends Refusal {
  readonly code = 'indicator-unknown';
  constructor(name: string, unitOfMeasure: string | null) {
    super({ name, unitOfMeasure });
  }
}

/** Which indicator is asked for, however its name is typed. */
export interface NamedIndicator {
  readonly directiveId: string;
  readonly taskNo: string;
  readonly name: string;
  readonly unitOfMeasure?: string | undefined;
}

/** The same name in another unit of measure: another indicator, which is never added to this one. */
export interface OtherMeasure {
  readonly unitOfMeasure: string | null;
  /** Reports of the directive that state it so. */
  readonly reports: number;
}

export interface IndicatorDescription {
  readonly taskNo: string;
  readonly taskText: string | null;
  /** As it was typed first. */
  readonly name: string;
  readonly unitOfMeasure: string | null;
  readonly otherMeasures: readonly OtherMeasure[];
}

/** @throws IndicatorUnknown */
export async function describeIndicator(db: ReadModels, asked: NamedIndicator): Promise<IndicatorDescription> {
  const { directiveId, taskNo, name, unitOfMeasure } = asked;
  const { nameKey, measureKey } = indicatorKey(name, unitOfMeasure);
  type Row = OtherMeasure & { readonly name: string; readonly measureKey: string; readonly taskText: string | null };
  const { rows } = await sql<Row>`
    select measure_key, count(*)::int as reports, (array_agg(v.name order by v.position))[1] as name,
      (array_agg(v.unit_of_measure order by v.position))[1] as unit_of_measure, min(t.text) as task_text
    from assignments as a join indicator_values as v on v.report_id = a.report_id
      left join tasks as t on t.directive_id = a.directive_id and t.task_no = a.task_no
    where a.directive_id = ${directiveId} and a.task_no = ${taskNo} and a.standing <> 'withdrawn'
      and v.name_key = ${nameKey}
    group by measure_key
    order by reports desc, measure_key`.execute(db);
  const found = rows.find((row) => row.measureKey === measureKey);
  if (!found) throw new IndicatorUnknown(name, unitOfMeasure ?? null);
  const others = rows.filter((row) => row !== found);
  return {
    taskNo,
    taskText: found.taskText,
    name: found.name,
    unitOfMeasure: found.unitOfMeasure,
    otherMeasures: others.map((row) => ({ unitOfMeasure: row.unitOfMeasure, reports: row.reports })),
  };
}

export interface SeriesRequest extends NamedIndicator, PageRequest {
  readonly within: IndicatorsWithin;
}

/** Before every day of the calendar: reports that are owed once stand after all periods. */
const NEVER = '0001-01-01';

/** What the indicator came to period by period, the newest first; periods in which nobody stated it are there too. */
export async function indicatorSeries(db: ReadModels, request: SeriesRequest): Promise<Page<IndicatorPoint>> {
  const limit = limitOf(request);
  const after = cursorOf(request, 'day', 'text');
  const { nameKey, measureKey } = indicatorKey(request.name, request.unitOfMeasure);
  const beyond = after ? sql`(coalesce(period_from, ${NEVER}), period) < (${after[0]}, ${after[1]})` : sql`true`;
  const { rows } = await sql<PointRow>`
    with points as (
      select period, min(period_from) as period_from, max(period_to) as period_to, count(*)::int as given,
        sum(value::text::numeric)::float8 as total, count(value)::int as reported,
        (count(value) filter (where status = 'reported'))::int as waiting
      from (${askedReports(request)}) as asked
        left join indicator_values as v
          on v.report_id = asked.report_id and v.name_key = ${nameKey} and v.measure_key = ${measureKey}
      where is_counted
      group by period)
    select * from points where ${beyond}
    order by coalesce(period_from, ${NEVER}) desc, period desc
    limit ${limit + 1}`.execute(db);
  return pageOf(rows, limit, ({ periodFrom, period }) => [periodFrom ?? NEVER, period], pointOf);
}
