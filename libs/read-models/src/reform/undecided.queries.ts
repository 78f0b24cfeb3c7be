import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { Part } from './open-parts.js';
import { REGISTER } from './units-as.js';

/** An open assignment of a unit that was divided or dissolved, of which nobody has said yet to whom it passes. */
export interface UndecidedView extends AssignmentView {
  /** The unit of the past; what it is in the assignment says `part`. */
  readonly fromUnitId: string;
  readonly fromUnitName: string;
  readonly part: Part;
  /** null where the unit was dissolved without a decree. */
  readonly decreeId: string | null;
  /** Of whom one is chosen; empty: any unit that exists. */
  readonly successorIds: readonly string[];
}

export interface UndecidedRequest extends PageRequest {
  readonly today: string;
  /** Only units within one of these; absent: everywhere. */
  readonly within?: readonly string[];
  readonly decreeId?: string;
  readonly fromUnitId?: string;
}

/** Units whose open assignments wait: no more and without an heir, or divided and going on. */
function waitingUnits(
  { today, decreeId, fromUnitId, within: roots }: UndecidedRequest,
  units = REGISTER,
): RawBuilder<unknown> {
  const within = roots
    ? sql`(u.unit_id = any(${roots}::text[])
        or u.unit_id in (select node from unit_ancestors where ancestor = any(${roots}::text[])))`
    : sql`true`;
  const ofDecree = decreeId ? sql`u.succession ->> 'decreeId' = ${decreeId}` : sql`true`;
  const ofUnit = fromUnitId ? sql`u.unit_id = ${fromUnitId}` : sql`true`;
  return sql`
    select u.unit_id as from_unit_id, u.name as from_unit_name, u.succession ->> 'decreeId' as decree_id,
      u.succession ->> 'on' as on_day, coalesce(u.dissolved_on <= ${today}::date, false) as is_over,
      coalesce((select jsonb_agg(s ->> 'unitId') from jsonb_array_elements(u.succession -> 'successors') s), '[]')
        as successor_ids
    from ${units} u
    where (u.succession is not null or u.dissolved_on is not null) and u.succession ->> 'heirId' is null
      and (u.succession is not null or u.dissolved_on <= ${today}::date) and ${within} and ${ofDecree} and ${ofUnit}`;
}

const WAITS = sql<SqlBool>`a.standing in ('open', 'suspended') and (w.is_over or (
  a.given_at < w.on_day::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
  and not exists (
    select from succession_decisions d where d.assignment_id = a.assignment_id and d.decree_id = w.decree_id)))`;

/** Assignments of them by what the unit is in each; what a unit that goes on gave or follows stays with it. */
const waiting = (units: RawBuilder<unknown>) => sql`
  with w as materialized (${units})
  select a.assignment_id, w.*, 'doer' as part from w join assignments a on a.unit_id = w.from_unit_id where ${WAITS}
  union all
  select a.assignment_id, w.*, 'giver' from w join assignments a on a.giver_unit_id = w.from_unit_id
    where w.is_over and ${WAITS}
  union all
  select a.assignment_id, w.*, 'monitor' from w
    join open_parts p on p.unit_id = w.from_unit_id and p.part = 'monitor' and p.n > 0
    join assignments a on a.monitor_unit_id = w.from_unit_id
    where w.is_over and ${WAITS}`;

type Waiting = Omit<UndecidedView, keyof AssignmentView> & { readonly assignmentId: string };

/** By old unit and assignment. */
export async function undecidedAssignments(db: ReadModels, request: UndecidedRequest): Promise<Page<UndecidedView>> {
  const limit = limitOf(request);
  const [unit, id, part] = cursorOf(request, 'text', 'text', 'text') ?? ['', '', ''];
  const { rows } = await sql<Waiting>`
    select * from (${waiting(waitingUnits(request))}) as waiting
    where (from_unit_id, assignment_id, part) > (${unit}, ${id}, ${part})
    order by from_unit_id, assignment_id, part limit ${limit + 1}`.execute(db);
  const page = pageOf(
    rows,
    limit,
    (row) => [row.fromUnitId, row.assignmentId, row.part],
    (row) => row,
  );
  if (page.items.length === 0) return { items: [], next: null };
  const ids = page.items.map(({ assignmentId }) => assignmentId);
  const views = await assignmentViews(db).where('a.assignmentId', 'in', ids).execute();
  const byId = new Map(views.map((view) => [view.assignmentId, viewOf(view)]));
  const items = page.items.flatMap(({ assignmentId, fromUnitId, fromUnitName, part: role, decreeId, successorIds }) => {
    const view = byId.get(assignmentId);
    return view ? [{ ...view, fromUnitId, fromUnitName, part: role, decreeId, successorIds }] : [];
  });
  return { ...page, items };
}

/** How many assignments wait for a decision. */
export async function undecidedCount(
  db: ReadModels,
  request: Omit<UndecidedRequest, keyof PageRequest>,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct assignment_id) as n from (${waiting(waitingUnits(request))}) as waiting`.execute(db);
  return rows[0]!.n;
}

/** Which assignments wait at which unit, of the units of the register or of what they would be. */
export async function waitingAt(
  db: ReadModels,
  request: Omit<UndecidedRequest, keyof PageRequest>,
  units: RawBuilder<unknown>,
): Promise<{ readonly assignmentId: string; readonly fromUnitId: string }[]> {
  const { rows } = await sql<{ assignmentId: string; fromUnitId: string }>`
    select distinct assignment_id, from_unit_id from (${waiting(waitingUnits(request, units))}) as waiting
    order by from_unit_id, assignment_id`.execute(db);
  return rows;
}
