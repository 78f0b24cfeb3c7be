import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ReadModels } from '../read-models.js';
import { COLUMN_OF, type Part } from './open-parts.js';
import { REGISTER } from './units-as.js';

/** Something that stands with a unit which is not its holder any more, and where it belongs. */
export interface MisplacedRow {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly decreeId: string;
  readonly cause: string;
}

/** Units asked about at once. */
const UNITS_AT_ONCE = 200;
/** Assignments in a page. */
const PAGE = 2_000;

const OPEN = sql<SqlBool>`a.standing in ('open', 'suspended')`;

/** What a decree takes from a unit that goes on is what the unit had on the day. */
const givenBefore = (day: RawBuilder<unknown>) =>
  sql<SqlBool>`a.given_at < (${day})::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** Whether the succession of a unit `u` says that a passage to `to` under `decree` is right. */
const standsFor = (decree: RawBuilder<unknown>, to: RawBuilder<unknown>) => sql<SqlBool>`coalesce(
  u.succession ->> 'decreeId' = ${decree} and (
    u.succession ->> 'heirId' = ${to}
    or u.succession -> 'successors' = '[]'::jsonb
    or u.succession -> 'successors' @> jsonb_build_array(jsonb_build_object('unitId', ${to}))
  ), false)`;

/**
 * Open assignments of units that have an heir, and then those that an heir has no longer; page by page. Of the units of the
 * register, or of what they would be.
 */
export async function* misplacedAssignments(
  db: ReadModels,
  units = REGISTER,
): AsyncIterable<readonly MisplacedAssignmentRow[]> {
  yield* leftBehind(db, units);
  yield* toBeReturned(db, units);
}

export interface MisplacedAssignmentRow extends MisplacedRow {
  readonly assignmentId: string;
}

interface Left extends MisplacedRow {
  readonly part: Part;
  /** null where the unit is no more: then everything passes on, whenever it was given. */
  readonly before: string | null;
}

async function* leftBehind(db: ReadModels, units: RawBuilder<unknown>) {
  const { rows } = await sql<Left>`
    select u.unit_id as from_unit_id, u.succession ->> 'heirId' as to_unit_id,
      u.succession ->> 'decreeId' as decree_id, u.revision::text as cause, p.part,
      case when u.dissolved_on is null then u.succession ->> 'on' end as before
    from ${units} u join open_parts p on p.unit_id = u.unit_id and p.n > 0
    where u.succession is not null and u.succession ->> 'heirId' <> u.unit_id
      and (u.dissolved_on is not null or p.part = 'doer')
    order by u.unit_id`.execute(db);
  for (const part of ['doer', 'giver', 'monitor'] as const) {
    const left = rows.filter((row) => row.part === part);
    for (let start = 0; start < left.length; start += UNITS_AT_ONCE) {
      yield* assignmentsOf(db, part, left.slice(start, start + UNITS_AT_ONCE));
    }
  }
}

async function* assignmentsOf(db: ReadModels, part: Part, left: readonly Left[]) {
  const byUnit = new Map(left.map((one) => [one.fromUnitId, one]));
  const holder = sql.ref(`a.${COLUMN_OF[part]}`);
  let after = '';
  for (;;) {
    const { rows } = await sql<{ assignmentId: string; holderId: string }>`
      select a.assignment_id, ${holder} as holder_id
      from assignments a join jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as l ("fromUnitId" text, before text)
        on ${holder} = l."fromUnitId"
      where ${OPEN} and a.assignment_id > ${after} and (l.before is null or ${givenBefore(sql`l.before`)})
      order by a.assignment_id limit ${PAGE}`.execute(db);
    yield rows.map(({ assignmentId, holderId }) => {
      const { fromUnitId, toUnitId, decreeId, cause } = byUnit.get(holderId)!;
      return { assignmentId, fromUnitId, toUnitId, decreeId, cause };
    });
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.assignmentId;
  }
}

/**
 * What passed on under a decree that no longer says so goes back to where it came from. Where the unit that has it
 * was also its other party, whose part is whose cannot be told any more, and it stays for a person to move.
 */
async function* toBeReturned(db: ReadModels, units: RawBuilder<unknown>) {
  const cells = await sql<MisplacedRow>`
    select c.to_unit_id as from_unit_id, c.from_unit_id as to_unit_id, c.decree_id,
      coalesce(u.revision, -1)::text as cause
    from passage_counts c left join ${units} u on u.unit_id = c.from_unit_id
    where c.n > 0 and not ${standsFor(sql`c.decree_id`, sql`c.to_unit_id`)}`.execute(db);
  for (const cell of cells.rows) {
    const passage = { fromUnitId: cell.toUnitId, toUnitId: cell.fromUnitId, decreeId: cell.decreeId };
    const { rows } = await sql<{ assignmentId: string }>`
      select a.assignment_id from passed_assignments p join assignments a using (assignment_id)
      where p.passages @> ${JSON.stringify([passage])}::jsonb and ${OPEN} and a.unit_id <> a.giver_unit_id
        and ${cell.fromUnitId} in (a.unit_id, a.giver_unit_id, a.monitor_unit_id)`.execute(db);
    for (let start = 0; start < rows.length; start += PAGE) {
      yield rows.slice(start, start + PAGE).map(({ assignmentId }) => ({ ...cell, assignmentId }));
    }
  }
}

/** Accounts in units that are no more and have an heir; accounts that came with a unit which has another one now. */
export async function misplacedPeople(
  db: ReadModels,
  units = REGISTER,
): Promise<(MisplacedRow & { readonly userId: string })[]> {
  const { rows } = await sql<MisplacedRow & { readonly userId: string }>`
    select users.user_id, u.unit_id as from_unit_id, u.succession ->> 'heirId' as to_unit_id,
      u.succession ->> 'decreeId' as decree_id, u.revision::text as cause
    from users join ${units} u on u.unit_id = users.unit_id
    where u.dissolved_on is not null and u.succession ->> 'heirId' <> u.unit_id
    union all
    select users.user_id, users.unit_id, users.passed_from -> -1 ->> 'unitId',
      users.passed_from -> -1 ->> 'decreeId', u.revision::text
    from users join ${units} u on u.unit_id = users.passed_from -> -1 ->> 'unitId'
    where users.passed_from <> '[]'::jsonb and u.dissolved_on is null
      and not ${standsFor(sql`(users.passed_from -> -1 ->> 'decreeId')`, sql`users.unit_id`)}`.execute(db);
  return rows;
}

/**
 * Adopted decrees whose day has come, of the earliest such day only, and none while one of an earlier day is still
 * being carried out: what a decree does is reckoned from the tree that the ones before it left.
 */
export async function dueDecrees(db: ReadModels, today: string): Promise<{ decreeId: string; revision: number }[]> {
  return db
    .selectFrom('reforms')
    .select(['decreeId', 'revision'])
    .where('status', '=', 'adopted')
    .where('inForceOn', '<=', today)
    .where(sql<SqlBool>`in_force_on = (select min(in_force_on) from reforms where status = 'adopted')`)
    .where(
      sql<SqlBool>`not exists (
        select from reforms e
        where e.status = 'in-force' and e.carried_out_at is null and e.in_force_on < reforms.in_force_on)`,
    )
    .orderBy('position')
    .execute();
}
