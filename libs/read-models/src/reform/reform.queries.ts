import { sql } from 'kysely';
import type { DecreeStatus } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { ReformRow } from './reforms.projection.js';
import { decreesByNumber, numberInYear } from './same-number.queries.js';
import { undecidedCount } from './undecided.queries.js';

export interface ReformSummary extends Omit<ReformRow, 'changes' | 'position' | 'refused'> {
  /** Another decree of its year, not withdrawn either, has its number. */
  readonly sharesNumber: boolean;
}

/** A decree with what it says and how far it has come. */
export interface ReformView extends Omit<ReformRow, 'position'> {
  /** Assignments that passed on by it and stand so. */
  readonly passedOn: number;
  /** Assignments that wait for a person's decision. */
  readonly undecided: number;
  /** Accounts in units that it brought to an end without an heir: they wait for the administrator. */
  readonly peopleWaiting: number;
  /** Names of the units that its changes name, as far as the register has them. */
  readonly namedUnits: readonly { readonly unitId: string; readonly name: string }[];
}

interface ReformsRequest extends PageRequest {
  readonly status?: DecreeStatus;
  /** Also what was never adopted. */
  readonly withDrafts: boolean;
}

/** Newest entry first. */
export async function listReforms(
  db: ReadModels,
  { status, withDrafts, ...page }: ReformsRequest,
): Promise<Page<ReformSummary>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = db
    .selectFrom('reforms')
    .select(['decreeId', 'status', 'number', 'title', 'inForceOn', 'changeCount', 'adoptedAt', 'inForceAt'])
    .select(['carriedOutAt', 'correctionReason', 'withdrawnAt', 'withdrawReason', 'revision', 'position']);
  if (status) query = query.where('status', '=', status);
  if (!withDrafts) query = query.where('adoptedAt', 'is not', null);
  if (before) query = query.where('position', '<', before[0]);
  const [rows, byNumber] = await Promise.all([
    query
      .orderBy('position', 'desc')
      .limit(limit + 1)
      .execute(),
    decreesByNumber(db, { withDrafts }),
  ]);
  return pageOf(
    rows,
    limit,
    ({ position }) => [position],
    ({ position: _order, ...summary }): ReformSummary => {
      const alike = byNumber.get(numberInYear(summary)) ?? [];
      return { ...summary, sharesNumber: summary.status !== 'withdrawn' && alike.length > 1 };
    },
  );
}

/** null: no such decree. */
export async function findReform(db: ReadModels, decreeId: string, today: string): Promise<ReformView | null> {
  const row = await db.selectFrom('reforms').selectAll().where('decreeId', '=', decreeId).executeTakeFirst();
  if (!row) return null;
  const { position: _order, ...reform } = row;
  const [passed, undecided, people, namedUnits] = await Promise.all([
    sql<{ n: number }>`
      select coalesce(sum(n), 0)::bigint as n from passage_counts where decree_id = ${decreeId}`.execute(db),
    undecidedCount(db, { decreeId, today }),
    sql<{ n: number }>`
      select count(*) as n from users join units u using (unit_id)
      where u.dissolved_on is not null and u.succession ->> 'decreeId' = ${decreeId}
        and u.succession ->> 'heirId' is null`.execute(db),
    db
      .selectFrom('units')
      .select(['unitId', 'name'])
      .where('unitId', '=', sql<string>`any(${unitsNamedBy(reform.changes)}::text[])`)
      .orderBy('searchText')
      .execute(),
  ]);
  return { ...reform, passedOn: passed.rows[0]!.n, undecided, peopleWaiting: people.rows[0]!.n, namedUnits };
}

function unitsNamedBy(changes: ReformRow['changes']): string[] {
  const named = changes.flatMap((change): readonly (string | null)[] => {
    switch (change.type) {
      case 'establish':
        return [change.unit.parentId];
      case 'merge':
        return [...change.unitIds, change.into];
      case 'divide':
        return [change.unitId, ...change.parts.map(({ into }) => into)];
      case 'move':
        return [change.unitId, change.parentId];
      case 'rename':
      case 'dissolve':
        return [change.unitId];
    }
  });
  return [...new Set(named.filter((id) => id !== null))];
}

/** What a unit came from and what became of it, one step each way. */
export interface SuccessionView {
  readonly unitId: string;
  readonly predecessors: readonly SuccessionStep[];
  readonly successors: readonly SuccessionStep[];
}

export interface SuccessionStep {
  readonly unitId: string;
  readonly name: string;
  readonly extent: 'whole' | 'part';
  readonly decreeId: string;
  readonly on: string;
  /** Assignments that passed on this way and stand so. */
  readonly passedOn: number;
}

export async function successionOf(db: ReadModels, unitId: string): Promise<SuccessionView> {
  const step = sql`s ->> 'extent' as extent, u.succession ->> 'decreeId' as decree_id, u.succession ->> 'on' as "on",
    coalesce(c.n, 0) as passed_on`;
  const counted = sql`left join passage_counts c
    on c.from_unit_id = u.unit_id and c.to_unit_id = s ->> 'unitId' and c.decree_id = u.succession ->> 'decreeId'`;
  const [predecessors, successors] = await Promise.all([
    sql<SuccessionStep>`
      select u.unit_id, u.name, ${step}
      from units u cross join jsonb_array_elements(u.succession -> 'successors') s ${counted}
      where u.succession -> 'successors' @> ${JSON.stringify([{ unitId }])}::jsonb
        and s ->> 'unitId' = ${unitId} and u.unit_id <> ${unitId}
      order by u.search_text, u.unit_id`.execute(db),
    sql<SuccessionStep>`
      select s ->> 'unitId' as unit_id, coalesce(t.name, '') as name, ${step}
      from units u cross join jsonb_array_elements(u.succession -> 'successors') s ${counted}
        left join units t on t.unit_id = s ->> 'unitId'
      where u.unit_id = ${unitId}
      order by t.search_text, unit_id`.execute(db),
  ]);
  return { unitId, predecessors: predecessors.rows, successors: successors.rows };
}
