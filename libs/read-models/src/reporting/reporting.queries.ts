import { sql, type SqlBool } from 'kysely';
import type { LocalDate, ReportedTask } from '#domain';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { ReportPeriodRow } from './report-periods.projection.js';
import type { ReportSeriesRow } from './report-series.projection.js';
import type { JointReportRow } from './joint-reports.projection.js';

/** Demands of directives in force whose next period is given by that day, longest due first. */
export async function dueReports(
  db: ReadModels,
  today: LocalDate,
  limit: number,
): Promise<{ directiveId: string; taskNo: ReportedTask }[]> {
  return db
    .selectFrom('reportSeries as s')
    .innerJoin('directives as d', 'd.directiveId', 's.directiveId')
    .select(['s.directiveId', 's.taskNo'])
    .where('s.opensOn', '<=', today)
    .where('d.status', '=', 'issued')
    .orderBy('s.opensOn')
    .orderBy('s.seriesId')
    .limit(limit)
    .execute();
}

/** How often the reports of a directive are due, of each demand whose period is set. */
export async function reportSeriesOf(db: ReadModels, directiveId: string): Promise<ReportSeriesRow[]> {
  return db.selectFrom('reportSeries').selectAll().where('directiveId', '=', directiveId).execute();
}

/** A period with how its reports stand; what was handed on of them is left out. */
export interface ReportPeriodView extends Omit<ReportPeriodRow, 'position'> {
  readonly given: number;
  /** Reported and not returned. */
  readonly reported: number;
  readonly accepted: number;
  readonly withdrawn: number;
}

/** Periods opened of a directive, the newest first. */
export async function reportPeriodsOf(
  db: ReadModels,
  directiveId: string,
  page: PageRequest = {},
): Promise<Page<ReportPeriodView>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = periodViews(db).where('p.directiveId', '=', directiveId);
  if (before) query = query.where('p.position', '<', before[0]);
  const rows = await query
    .orderBy('p.position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ position }) => [position], shownOf);
}

/** null: no such period. */
export async function findReportPeriod(db: ReadModels, periodId: string): Promise<ReportPeriodView | null> {
  const row = await periodViews(db).where('p.periodId', '=', periodId).executeTakeFirst();
  return row ? shownOf(row) : null;
}

/** Who owes the report of a period, in the order of the units' names; what was handed on is left out. */
export async function reportersOfPeriod(
  db: ReadModels,
  periodId: string,
  page: PageRequest = {},
): Promise<Page<AssignmentView>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'text', 'text');
  let query = assignmentViews(db)
    .where(sql<SqlBool>`a.report_period ->> 'periodId' = ${periodId}`)
    .where('a.parentAssignmentId', 'is', null);
  if (after) {
    query = query.where(sql<SqlBool>`(coalesce(u.search_text, ''), a.assignment_id) > (${after[0]}, ${after[1]})`);
  }
  const rows = await query
    .orderBy(sql`coalesce(u.search_text, '')`)
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ unitOrder, assignmentId }) => [unitOrder ?? '', assignmentId], viewOf);
}

/** Most that are told of what one report could serve. */
const MOST_ALIKE = 50;

/** What else the unit is to report of the very same days and has not yet: one report could serve them all. */
export async function alikePeriods(
  db: ReadModels,
  { assignmentId, unitId, reportPeriod }: Pick<AssignmentView, 'assignmentId' | 'unitId' | 'reportPeriod'>,
): Promise<AssignmentView[]> {
  if (!reportPeriod) return [];
  const rows = await assignmentViews(db)
    .where('a.unitId', '=', unitId)
    .where(sql<SqlBool>`a.report_period ->> 'from' = ${reportPeriod.from}`)
    .where(sql<SqlBool>`a.report_period ->> 'to' = ${reportPeriod.to}`)
    .where('a.assignmentId', '<>', assignmentId)
    .where('a.standing', '=', 'open')
    .where('a.status', 'in', ['given', 'in-work'])
    .orderBy('a.assignmentId')
    .limit(MOST_ALIKE)
    .execute();
  return rows.map(viewOf);
}

/** null: no such report. */
export async function findJointReport(db: ReadModels, jointReportId: string): Promise<JointReportRow | null> {
  const row = await db
    .selectFrom('jointReports')
    .selectAll()
    .where('jointReportId', '=', jointReportId)
    .executeTakeFirst();
  return row ?? null;
}

function periodViews(db: ReadModels) {
  const counted = sql`
    select count(*)::int as given,
      count(*) filter (where status = 'reported')::int as reported,
      count(*) filter (where status = 'accepted')::int as accepted,
      count(*) filter (where status = 'withdrawn')::int as withdrawn
    from assignments where report_period ->> 'periodId' = p.period_id and parent_assignment_id is null`;
  return db
    .selectFrom('reportPeriods as p')
    .innerJoinLateral(sql<Counted>`(${counted})`.as('n'), (join) => join.onTrue())
    .selectAll('p')
    .select(['n.given', 'n.reported', 'n.accepted', 'n.withdrawn']);
}

type Counted = Pick<ReportPeriodView, 'given' | 'reported' | 'accepted' | 'withdrawn'>;

function shownOf({ position: _position, ...view }: ReportPeriodRow & Counted): ReportPeriodView {
  return view;
}
