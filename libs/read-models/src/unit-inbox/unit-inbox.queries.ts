import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import { countsAs } from '../compliance/sums.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';

/**
 * `new` was given and is not acknowledged, `in-work` is; `due-soon` and `overdue` cut across them by the clock;
 * `waiting` is in somebody else's hands (a report, an extension, a refusal); `to-accept` is what others wait for
 * from this unit as the giver; `done` was accepted; `withdrawn` was taken back lately, see {@link RECENTLY}.
 */
export const INBOX_SECTIONS = [
  'new',
  'in-work',
  'due-soon',
  'overdue',
  'waiting',
  'to-accept',
  'done',
  'withdrawn',
] as const;
export type InboxSection = (typeof INBOX_SECTIONS)[number];

/** How long a withdrawal stays in the inbox, in milliseconds: 30 days. */
const RECENTLY = 30 * 86_400_000;

export interface InboxClock {
  readonly now: string;
  /** Latest deadline that is due soon at `now`, as the ladder says (`latestDueAtFor`). */
  readonly dueSoonUntil: string;
}

export type InboxRequest = InboxClock & PageRequest & { readonly section: InboxSection };

const BY_DEADLINE = {
  order: sql`coalesce(a.due_at, 'infinity'::timestamptz)`,
  orderedBy: 'dueAt',
  latestFirst: false,
} as const;
const ORDERS = {
  done: { order: sql`a.accepted_at`, orderedBy: 'acceptedAt', latestFirst: true },
  withdrawn: { order: sql`a.withdrawn_at`, orderedBy: 'withdrawnAt', latestFirst: true },
} as const;

/** A section of a unit's inbox: the nearest deadline first; of what is closed, the latest first. */
export async function inboxOf(db: ReadModels, unitId: string, request: InboxRequest): Promise<Page<AssignmentView>> {
  const { section } = request;
  const limit = limitOf(request);
  const after = cursorOf(request, 'instant', 'text');
  const { order, latestFirst, orderedBy } =
    section === 'done' || section === 'withdrawn' ? ORDERS[section] : BY_DEADLINE;
  let query = assignmentViews(db)
    .where(section === 'to-accept' ? 'a.giverUnitId' : 'a.unitId', '=', unitId)
    .where(inSection(section, request));
  if (after) {
    const [at, assignmentId] = after;
    query = query.where(
      sql<SqlBool>`(${order}, a.assignment_id) ${latestFirst ? sql`<` : sql`>`} (${at}::timestamptz, ${assignmentId})`,
    );
  }
  const direction = latestFirst ? 'desc' : 'asc';
  const rows = await query
    .orderBy(order, direction)
    .orderBy('a.assignmentId', direction)
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row[orderedBy] ?? 'infinity', row.assignmentId], viewOf);
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
  const found: Record<InboxSection, number> = { ...own.rows[0]!, 'to-accept': given.rows[0]!.n };
  return Object.fromEntries(INBOX_SECTIONS.map((section) => [section, found[section]])) as typeof found;
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
    case 'withdrawn':
      return sql`(a.standing = 'withdrawn' and a.withdrawn_at > ${new Date(Date.parse(now) - RECENTLY).toISOString()}::timestamptz)`;
  }
}
