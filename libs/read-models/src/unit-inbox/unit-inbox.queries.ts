import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { countsAs } from '../compliance/sums.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';

/**
 * `new` was given and is not acknowledged, `in-work` is; `due-soon` and `overdue` cut across them by the clock;
 * `waiting` is in somebody else's hands (a report, an extension, a refusal); `to-accept` is what others wait for
 * from this unit as the giver; `done` was accepted.
 */
export const INBOX_SECTIONS = ['new', 'in-work', 'due-soon', 'overdue', 'waiting', 'to-accept', 'done'] as const;
export type InboxSection = (typeof INBOX_SECTIONS)[number];

export interface InboxClock {
  readonly now: string;
  /** Latest deadline that is due soon at `now`, as the ladder says (`latestDueAtFor`). */
  readonly dueSoonUntil: string;
}

export type InboxRequest = InboxClock & PageRequest & { readonly section: InboxSection };

/** A section of a unit's inbox: the nearest deadline first; `done` the latest acceptance first. */
export async function inboxOf(db: ReadModels, unitId: string, request: InboxRequest): Promise<Page<AssignmentView>> {
  const { section } = request;
  const limit = limitOf(request);
  const after = cursorOf(request, 'instant', 'text');
  const done = section === 'done';
  const order = done ? sql`a.accepted_at` : sql`coalesce(a.due_at, 'infinity'::timestamptz)`;
  let query = assignmentViews(db)
    .where(section === 'to-accept' ? 'a.giverUnitId' : 'a.unitId', '=', unitId)
    .where(inSection(section, request));
  if (after) {
    const [at, assignmentId] = after;
    query = query.where(
      sql<SqlBool>`(${order}, a.assignment_id) ${done ? sql`<` : sql`>`} (${at}::timestamptz, ${assignmentId})`,
    );
  }
  const direction = done ? 'desc' : 'asc';
  const rows = await query
    .orderBy(order, direction)
    .orderBy('a.assignmentId', direction)
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ acceptedAt, dueAt, assignmentId }) => [(done ? acceptedAt : dueAt) ?? 'infinity', assignmentId],
    viewOf,
  );
}

/** How many assignments stand in each section. */
export async function inboxCounts(
  db: ReadModels,
  unitId: string,
  clock: InboxClock,
): Promise<Readonly<Record<InboxSection, number>>> {
  const asDoer = INBOX_SECTIONS.filter((section) => section !== 'to-accept');
  const counts = asDoer.map(
    (section) => sql`count(*) filter (where ${inSection(section, clock)}) as ${sql.id(section)}`,
  );
  const [own, given] = await Promise.all([
    sql<Record<InboxSection, number>>`
      select ${sql.join(counts)} from assignments a where a.unit_id = ${unitId}`.execute(db),
    sql<{ n: number }>`
      select count(*) as n from assignments a
      where a.giver_unit_id = ${unitId} and ${inSection('to-accept', clock)}`.execute(db),
  ]);
  return { ...own.rows[0]!, 'to-accept': given.rows[0]!.n };
}

function inSection(section: InboxSection, { now, dueSoonUntil }: InboxClock): RawBuilder<SqlBool> {
  switch (section) {
    case 'new':
      return sql`(a.standing = 'open' and a.status = 'given')`;
    case 'in-work':
      return sql`(a.standing = 'open' and a.status = 'in-work')`;
    case 'due-soon':
      return sql`(a.follow_up = 'running' and a.due_at > ${now}::timestamptz and a.due_at <= ${dueSoonUntil}::timestamptz)`;
    case 'overdue':
      return countsAs('open-overdue', now, 'a');
    case 'waiting':
    case 'to-accept':
      return sql`(a.standing = 'open' and a.holder <> 'doer')`;
    case 'done':
      return sql`(a.standing = 'done')`;
  }
}
