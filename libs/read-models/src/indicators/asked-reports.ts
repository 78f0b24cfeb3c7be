import { sql, type RawBuilder } from 'kysely';
import { subtreeOf } from '../organisation/subtree.js';

/** What stands in place of a period where a report is owed once and not every so often. */
export const ONCE = 'once';

/** Whose figures are looked at: of a unit with everything below it, of the unit alone, or (null) of all units. */
export type IndicatorsWithin = { readonly unitId: string; readonly own?: boolean | undefined } | null;

interface Asked {
  readonly directiveId: string;
  readonly taskNo?: string;
  readonly within: IndicatorsWithin;
  /** Key of a period, or {@link ONCE}. */
  readonly period?: string | undefined;
}

/**
 * Assignments of a directive whose reports bring its figures. `is_counted` says whether a figure is added up at this
 * level: what was handed on within these units is reported by whoever handed it on, and adding both would count it
 * twice. A figure stands where its assignment stands, as on the boards: what is done stays with a unit that is merged
 * away, what waits passes on with the assignment. `report_id` names the report that waits or was accepted; a returned
 * one is none.
 */
export function askedReports({ directiveId, taskNo, within, period }: Asked): RawBuilder<unknown> {
  const ofTask = taskNo === undefined ? sql`true` : sql`a.task_no = ${taskNo}`;
  const ofPeriod = period === undefined ? sql`true` : sql`period = ${period}`;
  return sql`
    select * from (
      select a.assignment_id, a.task_no, a.unit_id, a.parent_assignment_id, a.status, a.report_id, a.reported_at,
        a.last_day, coalesce(about.period ->> 'key', ${ONCE}) as period,
        (about.period ->> 'from')::date as period_from, (about.period ->> 'to')::date as period_to,
        (p.assignment_id is null or p.standing = 'withdrawn' or not (${isWithin(sql`p.unit_id`, within)})) as is_counted
      from assignments as a left join assignments as p on p.assignment_id = a.parent_assignment_id
        cross join lateral (select coalesce(a.report_period, ${PERIOD_OF_WHOLE}) as period) as about
      where a.directive_id = ${directiveId} and ${ofTask} and a.standing <> 'withdrawn'
        and ${isWithin(sql`a.unit_id`, within)}
    ) as owed where ${ofPeriod}`;
}

/** What is handed on is about the period of what it was handed on from, however far above. */
const PERIOD_OF_WHOLE = sql`(
  with recursive above as (
    select p.parent_assignment_id, p.report_period
    union all
    select whole.parent_assignment_id, whole.report_period
    from above join assignments as whole on whole.assignment_id = above.parent_assignment_id
    where above.report_period is null)
  select report_period from above where report_period is not null limit 1)`;

function isWithin(column: RawBuilder<unknown>, within: IndicatorsWithin): RawBuilder<unknown> {
  if (within === null) return sql`true`;
  return within.own ? sql`${column} = ${within.unitId}` : sql`${column} in (${subtreeOf(within.unitId)})`;
}
