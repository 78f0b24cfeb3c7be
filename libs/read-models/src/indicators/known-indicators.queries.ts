import { sql } from 'kysely';
import type { Instant, LocalDate, ReportPeriod } from '#domain';
import type { AssignmentView } from '../assignment/assignment-view.js';
import type { ReadModels } from '../read-models.js';

/** A name that reports of the directive use, so that the next one uses the same. */
export interface KnownIndicator {
  readonly name: string;
  readonly unitOfMeasure: string | null;
  /** What the unit itself stated in its newest other report of the same task; null: nothing yet. */
  readonly last: LastStated | null;
}

export interface LastStated {
  readonly value: number;
  readonly assignmentId: string;
  /** Null: of a report that was owed once. */
  readonly period: ReportPeriod | null;
  readonly reportedAt: Instant;
}

/** As many as can be looked through. */
const MOST_KNOWN = 200;

type Reporting = Pick<AssignmentView, 'assignmentId' | 'directiveId' | 'taskNo' | 'unitId'>;

/** What the unit stated before comes first, then what others state in the same task, then in the others. */
export async function knownIndicators(db: ReadModels, reporting: Reporting): Promise<KnownIndicator[]> {
  const { assignmentId, directiveId, taskNo, unitId } = reporting;
  const { rows } = await sql<Omit<KnownIndicator, 'last'> & LastRow>`
    with stated as materialized (
      select v.name, v.name_key, v.unit_of_measure, v.measure_key, v.value, v.position, v.ordinal,
        a.assignment_id, a.reported_at, a.report_period, a.task_no = ${taskNo} as in_task,
        a.task_no = ${taskNo} and a.unit_id = ${unitId} and a.assignment_id <> ${assignmentId} as is_own
      from assignments as a join indicator_values as v on v.report_id = a.report_id
      where a.directive_id = ${directiveId} and a.standing <> 'withdrawn'),
    names as (
      select name_key, measure_key, bool_or(is_own) as has_own, bool_or(in_task) as in_task,
        min(position) as position, (array_agg(ordinal order by position))[1] as ordinal,
        (array_agg(name order by position))[1] as name,
        (array_agg(unit_of_measure order by position))[1] as unit_of_measure
      from stated group by name_key, measure_key),
    own as (
      select distinct on (name_key, measure_key) name_key, measure_key, value, assignment_id, reported_at, report_period
      from stated where is_own order by name_key, measure_key, position desc)
    select name, unit_of_measure, value, assignment_id, reported_at, report_period ->> 'key' as period_key,
      (report_period ->> 'from')::date as period_from, (report_period ->> 'to')::date as period_to
    from names left join own using (name_key, measure_key)
    order by has_own desc, in_task desc, names.position, names.ordinal
    limit ${MOST_KNOWN}`.execute(db);
  return rows.map(({ name, unitOfMeasure, ...last }) => ({ name, unitOfMeasure, last: lastOf(last) }));
}

/** All null where the unit stated nothing before. */
interface LastRow {
  readonly value: number | null;
  readonly assignmentId: string | null;
  readonly reportedAt: Instant | null;
  readonly periodKey: string | null;
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
}

function lastOf({ value, assignmentId, reportedAt, periodKey: key, periodFrom: from, periodTo: to }: LastRow) {
  if (value === null || assignmentId === null || reportedAt === null) return null;
  return { value, assignmentId, reportedAt, period: key && from && to ? { key, from, to } : null };
}
