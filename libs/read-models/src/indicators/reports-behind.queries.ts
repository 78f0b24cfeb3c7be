import { sql } from 'kysely';
import type { Instant, LocalDate } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { askedReports, type IndicatorsWithin } from './asked-reports.js';
import { indicatorKey } from './indicator-key.js';
import type { NamedIndicator } from './indicator-series.queries.js';

/** `stated`: what a total adds up; `missing`: what it lacks. */
export const STATINGS = ['stated', 'missing'] as const;
export type Stating = (typeof STATINGS)[number];

/** A report that is owed in a period, with what it states of an indicator. */
export interface ReportBehind {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly unitName: string | null;
  /** Null: not stated, or not reported yet. */
  readonly value: number | null;
  /** What it states under the same name in other units of measure. */
  readonly inOtherMeasures: readonly { readonly value: number; readonly unitOfMeasure: string | null }[];
  readonly status: 'not-reported' | 'waiting' | 'accepted';
  readonly reportedAt: Instant | null;
  readonly lastDay: LocalDate | null;
  /** Whether the total adds it up: not where whoever handed it on reports it as well. */
  readonly isCounted: boolean;
  readonly parentAssignmentId: string | null;
}

export interface ReportsBehindRequest extends NamedIndicator, PageRequest {
  readonly within: IndicatorsWithin;
  readonly period: string;
  /** Absent: all, with what was handed on. */
  readonly only?: Stating | undefined;
}

/** The reports behind a point of a series, in the order of the units' names. */
export async function reportsBehind(db: ReadModels, request: ReportsBehindRequest): Promise<Page<ReportBehind>> {
  const limit = limitOf(request);
  const [order, assignmentId] = cursorOf(request, 'text', 'text') ?? ['', ''];
  const { nameKey, measureKey } = indicatorKey(request.name, request.unitOfMeasure);
  const only = request.only === undefined ? sql`true` : ONLY[request.only];
  const { rows } = await sql<ReportBehind & { readonly unitOrder: string }>`
    select assignment_id, unit_id, units.name as unit_name, coalesce(units.search_text, '') as unit_order, value,
      coalesce((
        select jsonb_agg(jsonb_build_object('value', o.value, 'unitOfMeasure', o.unit_of_measure) order by o.ordinal)
        from indicator_values as o
        where o.report_id = asked.report_id and o.name_key = ${nameKey} and o.measure_key <> ${measureKey}
      ), '[]') as in_other_measures,
      case asked.status when 'accepted' then 'accepted' when 'reported' then 'waiting' else 'not-reported' end as status,
      reported_at, last_day, is_counted, parent_assignment_id
    from (${askedReports(request)}) as asked
      left join units using (unit_id)
      left join indicator_values as v
        on v.report_id = asked.report_id and v.name_key = ${nameKey} and v.measure_key = ${measureKey}
    where ${only} and (coalesce(units.search_text, ''), assignment_id) > (${order}, ${assignmentId})
    order by unit_order, assignment_id
    limit ${limit + 1}`.execute(db);
  return pageOf(
    rows,
    limit,
    (row) => [row.unitOrder, row.assignmentId],
    ({ unitOrder: _order, ...row }) => row,
  );
}

const ONLY = { stated: sql`is_counted and value is not null`, missing: sql`is_counted and value is null` } as const;
