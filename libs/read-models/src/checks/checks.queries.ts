import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { CheckKind, CheckStatus } from '#domain';
import type { VisibleTo } from '../directive-register/visibility.js';
import { isWholeTree, subtreeOf } from '../organisation/subtree.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { hasWords, isSearch } from '../search-words.js';
import type { CheckFindingRow } from './check-findings.projection.js';
import type { CheckProgrammeRow } from './check-programmes.projection.js';
import type { CheckRow } from './checks.projection.js';

export interface CheckFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** Checks of inspecting units in scope, too; else only those that units in scope are told of. */
  readonly follows: boolean;
  readonly status?: CheckStatus;
  readonly kind?: CheckKind;
  /** The year in which it starts. */
  readonly year?: number;
  /** Checks that name this unit. */
  readonly unitId?: string;
  readonly programmeId?: string;
  /** Beginnings of words of the title, with or without marks. */
  readonly text?: string;
}

export type CheckSummary = Omit<CheckRow, 'searchText' | 'position'> & { readonly inspectorName: string | null };
export type CheckFindingView = Omit<CheckFindingRow, 'position' | 'checkId'> & { readonly unitName: string | null };

/** How many of a programme's checks stand where. */
export interface CheckProgrammeView extends CheckProgrammeRow {
  readonly unitName: string | null;
  readonly checks: Readonly<Record<CheckStatus, number>>;
}

/** Checks that concern the scope, latest start first. */
export async function listChecks(db: ReadModels, filter: CheckFilter): Promise<Page<CheckSummary>> {
  const limit = limitOf(filter);
  const before = cursorOf(filter, 'day', 'text');
  const { status, kind, year, unitId, programmeId, text, visibleTo, follows } = filter;
  let query = summaries(db).where(await concerns(db, visibleTo, follows));
  if (status) query = query.where('checks.status', '=', status);
  if (kind) query = query.where('checks.kind', '=', kind);
  if (year) query = query.where(sql<SqlBool>`extract(year from checks.starts_on) = ${year}`);
  if (unitId) query = query.where(sql<SqlBool>`checks.unit_ids @> ${JSON.stringify([unitId])}::jsonb`);
  if (programmeId) query = query.where('checks.programmeId', '=', programmeId);
  if (isSearch(text)) query = query.where((eb) => hasWords(eb.ref('checks.searchText'), text));
  if (before)
    query = query.where(sql<SqlBool>`(checks.starts_on, checks.check_id) < (${before[0]}::date, ${before[1]})`);
  const rows = await query
    .orderBy('checks.startsOn', 'desc')
    .orderBy('checks.checkId', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ startsOn, checkId }) => [startsOn, checkId], shownOf);
}

/** null: no such check. */
export async function findCheck(db: ReadModels, checkId: string): Promise<CheckSummary | null> {
  const row = await summaries(db).where('checks.checkId', '=', checkId).executeTakeFirst();
  return row ? shownOf(row) : null;
}

/** Findings that stand, in the order in which they were recorded; 500 at most. */
export async function findingsOf(db: ReadModels, checkId: string): Promise<CheckFindingView[]> {
  const rows = await db
    .selectFrom('checkFindings')
    .leftJoin('units', 'units.unitId', 'checkFindings.unitId')
    .selectAll('checkFindings')
    .select('units.name as unitName')
    .where('checkId', '=', checkId)
    .orderBy('position')
    .execute();
  return rows.map(({ position: _order, checkId: _check, ...finding }) => finding);
}

/** Programmes of inspecting units in scope, latest year first; a year has one for each of them. */
export async function programmesOf(
  db: ReadModels,
  { visibleTo, year, unitId }: { visibleTo: VisibleTo; year?: number; unitId?: string },
): Promise<CheckProgrammeView[]> {
  const ofYear = year ? sql`p.year = ${year}` : sql`true`;
  const ofUnit = unitId ? sql`p.unit_id = ${unitId}` : sql`true`;
  const { rows } = await sql<CheckProgrammeView>`
    select p.*, u.name as unit_name, (
      select jsonb_build_object(
        'planned', count(*) filter (where status = 'planned'),
        'opened', count(*) filter (where status = 'opened'),
        'concluded', count(*) filter (where status = 'concluded'),
        'closed', count(*) filter (where status = 'closed'),
        'cancelled', count(*) filter (where status = 'cancelled'))
      from checks where checks.programme_id = p.programme_id) as checks
    from check_programmes p left join units u on u.unit_id = p.unit_id
    where ${ofYear} and ${ofUnit} and ${await inScope(db, visibleTo, sql`p.unit_id`)}
    order by p.year desc, u.search_text, p.programme_id limit 500`.execute(db);
  return rows;
}

function summaries(db: ReadModels) {
  return db
    .selectFrom('checks')
    .leftJoin('units as inspector', 'inspector.unitId', 'checks.inspectorUnitId')
    .selectAll('checks')
    .select('inspector.name as inspectorName');
}

/** The inspecting unit, or a unit that is checked, or took over from one, once it is told of it. */
async function concerns(db: ReadModels, visibleTo: VisibleTo, follows: boolean): Promise<RawBuilder<SqlBool>> {
  const [inspector, own] = await Promise.all([
    inScope(db, visibleTo, sql`checks.inspector_unit_id`),
    inScope(db, visibleTo, sql`units.unit_id`),
  ]);
  // Found once, and then the checks by their index: asked check by check, it costs as many searches as there are checks.
  const told = sql<SqlBool>`(checks.opened_at is not null and checks.unit_ids ?| array(
    with recursive ended (unit_id, successor_id) as materialized (
      select units.unit_id, successor ->> 'unitId'
      from units cross join jsonb_array_elements(units.succession -> 'successors') as successor
      where units.dissolved_on is not null
      union all
      select unit_id, succession ->> 'heirId' from units where dissolved_on is not null
    ), told_for (unit_id) as (
      select unit_id from units where ${own}
      union
      select ended.unit_id from told_for join ended on ended.successor_id = told_for.unit_id
    )
    select unit_id from told_for))`;
  return follows ? sql<SqlBool>`(${inspector} or ${told})` : told;
}

export async function inScope(
  db: ReadModels,
  visibleTo: VisibleTo,
  unitId: RawBuilder<unknown>,
): Promise<RawBuilder<SqlBool>> {
  if (visibleTo === 'everything') return sql<SqlBool>`true`;
  if ('unitIds' in visibleTo) return sql<SqlBool>`${unitId} = any(${visibleTo.unitIds}::text[])`;
  if (await isWholeTree(db, visibleTo.subtreeOf)) return sql<SqlBool>`true`;
  return sql<SqlBool>`${unitId} in (${subtreeOf(visibleTo.subtreeOf)})`;
}

function shownOf({
  position: _position,
  searchText: _words,
  ...check
}: CheckRow & { readonly inspectorName: string | null }): CheckSummary {
  return check;
}
