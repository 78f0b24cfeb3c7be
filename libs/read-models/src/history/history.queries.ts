import { sql, type RawBuilder } from 'kysely';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { HistoryRow, SubjectKind } from './history.projection.js';

/**
 * Whose history: a directive's is told with its assignments', a unit's with its assignments' and with everything
 * done in its name, a user's with everything he did.
 */
export interface HistorySubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export interface HistoryRequest extends PageRequest {
  /** `newest-first` unless told. */
  readonly order?: 'newest-first' | 'oldest-first';
  /** Of a unit: without what it plans, finds and concludes as inspectors, for who may not read that. */
  readonly withoutChecks?: boolean;
  /** Of a unit: without decrees on units that it entered and that were never adopted. */
  readonly withoutDrafts?: boolean;
}

/** One entry: who did what, when it happened, when it was recorded. */
export interface HistoryEntry extends HistoryRow {
  readonly actorName: string | null;
  readonly actorUnitName: string | null;
}

/** Entries in the order in which they were recorded. */
export async function historyOf(
  db: ReadModels,
  subject: HistorySubject,
  request: HistoryRequest = {},
): Promise<Page<HistoryEntry>> {
  const limit = limitOf(request);
  const after = cursorOf(request, 'number');
  const back = request.order !== 'oldest-first';
  const direction = back ? sql`desc` : sql`asc`;
  const beyond = after ? sql`position ${back ? sql`<` : sql`>`} ${after[0]}` : sql`true`;
  const page = sql`${beyond} order by position ${direction} limit ${limit + 1}`;
  // Each way into the history gives one page at most, read from an index; what two of them find is told once.
  const ways = waysInto(subject, page, request).map(
    (way) => sql`(select position from (${way}) as way order by position ${direction} limit ${limit + 1})`,
  );
  const { rows } = await sql<HistoryEntry>`
    select history.*, users.display_name as actor_name, units.name as actor_unit_name
    from history
      left join users on users.user_id = history.actor_user_id
      left join units on units.unit_id = history.actor_unit_id
    where history.position in (${sql.join(ways, sql` union `)})
    order by history.position ${direction}
    limit ${limit + 1}`.execute(db);
  return pageOf(
    rows,
    limit,
    ({ position }) => [position],
    (row) => row,
  );
}

/** Positions by each way; `page` ends a condition on `history` with what a page of it is. */
function waysInto(
  { kind, id }: HistorySubject,
  page: RawBuilder<unknown>,
  { withoutChecks = false, withoutDrafts = false }: HistoryRequest,
): RawBuilder<unknown>[] {
  const where = (condition: RawBuilder<unknown>) => sql`select position from history where ${condition} and ${page}`;
  // Assignment by assignment: nobody else's entries are passed over on the way.
  const ofAssignments = (condition: RawBuilder<unknown>) => sql`
    select entries.position from assignments cross join lateral (
      ${where(sql`subject_id = assignments.assignment_id`)}) as entries where ${condition}`;
  const itself = where(sql`subject_id = ${id} and subject_kind = ${kind}`);
  switch (kind) {
    case 'directive':
      // What was done to it as a document stands in streams of its own, under the same id.
      return [
        itself,
        where(sql`subject_id = ${id} and subject_kind in ('lineage', 'files')`),
        ofAssignments(sql`assignments.directive_id = ${id}`),
        // Its reviews, without the reports for them.
        sql`select entries.position from reviews cross join lateral (
          ${where(sql`subject_id = reviews.review_id and subject_kind = 'review'`)}) as entries
          where reviews.directive_id = ${id}`,
      ];
    case 'unit': {
      const told = withoutChecks ? sql`subject_kind not in ('check', 'programme')` : sql`true`;
      const adopted = withoutDrafts
        ? sql`(subject_kind <> 'reform' or exists (
            select from reforms where decree_id = history.subject_id and adopted_at is not null))`
        : sql`true`;
      const done = where(sql`actor_unit_id = ${id} and ${told} and ${adopted}`);
      return [itself, ofAssignments(sql`assignments.unit_id = ${id}`), done];
    }
    case 'check':
    case 'review':
      // What it demands are assignments that name the check or review where others name their directive.
      return [itself, ofAssignments(sql`assignments.directive_id = ${id}`)];
    case 'user':
      return [itself, where(sql`actor_user_id = ${id}`)];
    case 'assignment':
    case 'order':
    case 'calendar':
    case 'group':
    case 'reference':
    case 'lineage':
    case 'files':
    case 'numbers':
    case 'terms':
    case 'reform':
    case 'reformday':
    case 'reformyear':
    case 'programme':
    case 'round':
    case 'evaluation':
    case 'commendation':
    case 'reports':
    case 'jointreport':
    case 'webhook':
      return [itself];
  }
}
