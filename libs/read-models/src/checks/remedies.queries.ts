import { sql, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { inScope } from './checks.queries.js';

export interface RemedyFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  readonly checkId?: string;
  /** The unit that must mend. */
  readonly unitId?: string;
  /** Those that are verified or waived, too. */
  readonly settledToo?: boolean;
}

/** A remedial demand as the follow-up list shows it. */
export interface RemedyView extends AssignmentView {
  readonly checkTitle: string | null;
  readonly conclusionNumber: string | null;
  readonly forUnitName: string | null;
}

/** What units must still mend after checks, nearest deadline first. */
export async function remediesOf(db: ReadModels, filter: RemedyFilter): Promise<Page<RemedyView>> {
  const limit = limitOf(filter);
  const after = cursorOf(filter, 'instant', 'text');
  const { visibleTo, checkId, unitId, settledToo = false } = filter;
  const order = sql<string>`coalesce(a.due_at, 'infinity'::timestamptz)`;
  const [giver, doer] = [
    await inScope(db, visibleTo, sql`a.giver_unit_id`),
    await inScope(db, visibleTo, sql`a.unit_id`),
  ];
  let query = assignmentViews(db)
    .leftJoin('checks as demanding', 'demanding.checkId', 'a.directiveId')
    .leftJoin('units as foundAt', (join) => join.on(sql<SqlBool>`found_at.unit_id = a.remedy ->> 'forUnitId'`))
    .select(['demanding.title as checkTitle', 'foundAt.name as forUnitName'])
    .select(sql<string | null>`demanding.conclusion ->> 'number'`.as('conclusionNumber'))
    .where('a.remedy', 'is not', null)
    .where(sql<SqlBool>`(${giver} or ${doer})`);
  if (checkId) query = query.where('a.directiveId', '=', checkId);
  if (unitId) query = query.where('a.unitId', '=', unitId);
  if (!settledToo) query = query.where('a.standing', 'in', ['open', 'suspended']);
  if (after) query = query.where(sql<SqlBool>`(${order}, a.assignment_id) > (${after[0]}::timestamptz, ${after[1]})`);
  const rows = await query
    .orderBy(order)
    .orderBy('a.assignmentId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ dueAt, assignmentId }) => [dueAt ?? 'infinity', assignmentId], viewOf);
}

/** How many are open, by check and unit. */
export interface OpenRemedies {
  readonly checkId: string;
  readonly checkTitle: string | null;
  readonly unitId: string;
  readonly unitName: string | null;
  readonly open: number;
  readonly overdue: number;
  /** A report waits for the inspectors. */
  readonly toVerify: number;
}

/** The follow-up list in short: open demands by check and unit, 500 lines at most, the most overdue first. */
export async function openRemedies(
  db: ReadModels,
  { visibleTo, now }: { visibleTo: VisibleTo; now: string },
): Promise<OpenRemedies[]> {
  const [giver, doer] = [
    await inScope(db, visibleTo, sql`a.giver_unit_id`),
    await inScope(db, visibleTo, sql`a.unit_id`),
  ];
  const { rows } = await sql<OpenRemedies>`
    select a.directive_id as check_id, c.title as check_title, a.unit_id, u.name as unit_name,
      count(*)::int as open,
      (count(*) filter (where a.standing = 'open' and a.status <> 'reported' and a.due_at <= ${now}::timestamptz))::int
        as overdue,
      (count(*) filter (where a.status = 'reported'))::int as to_verify
    from assignments a
      left join checks c on c.check_id = a.directive_id
      left join units u on u.unit_id = a.unit_id
    where a.remedy is not null and a.standing in ('open', 'suspended') and (${giver} or ${doer})
    group by a.directive_id, c.title, a.unit_id, u.name
    order by overdue desc, open desc, check_id, unit_id limit 500`.execute(db);
  return rows;
}
