import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Instant, ReviewKind, ReviewReports, ReviewStatus } from '#domain';
import { inScope } from '../checks/checks.queries.js';
import { countsAs } from '../compliance/sums.js';
import { isVisibleTo, type VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { ReviewRow } from './reviews.projection.js';

export interface ReviewFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** The instant for which lateness is told. */
  readonly now: Instant;
  readonly status?: ReviewStatus;
  readonly kind?: ReviewKind;
  readonly directiveId?: string;
}

/** A review with the names beside it, and how many of its units have reported by now. */
export interface ReviewSummary extends Omit<ReviewRow, 'position' | 'unitIds'> {
  readonly directiveType: string | null;
  readonly directiveNumber: string | null;
  readonly directiveTitle: string | null;
  readonly issuerName: string | null;
  readonly monitorName: string | null;
  readonly openedByName: string | null;
  readonly openedByUnitName: string | null;
  /** Of the document that concludes it, where the register has it. */
  readonly documentSymbol: string | null;
  readonly reports: ReviewReports;
}

/** Reviews that concern the scope, opened last first. */
export async function listReviews(db: ReadModels, filter: ReviewFilter): Promise<Page<ReviewSummary>> {
  const limit = limitOf(filter);
  const before = cursorOf(filter, 'day', 'text');
  const { visibleTo, now, status, kind, directiveId } = filter;
  const conditions = [await concerns(db, visibleTo)];
  if (status) conditions.push(sql`r.status = ${status}`);
  if (kind) conditions.push(sql`r.kind = ${kind}`);
  if (directiveId) conditions.push(sql`r.directive_id = ${directiveId}`);
  if (before) conditions.push(sql`(r.opened_on, r.review_id) < (${before[0]}::date, ${before[1]})`);
  const order = sql`order by r.opened_on desc, r.review_id desc limit ${limit + 1}`;
  const rows = await summaries(db, now, sql`${sql.join(conditions, sql` and `)} ${order}`);
  return pageOf(
    rows,
    limit,
    ({ openedOn, reviewId }) => [openedOn, reviewId],
    (row) => row,
  );
}

/** null: no such review. */
export async function findReview(db: ReadModels, reviewId: string, now: Instant): Promise<ReviewSummary | null> {
  const [row] = await summaries(db, now, sql`r.review_id = ${reviewId}`);
  return row ?? null;
}

/** Whether somebody with this scope may see that there is the review: its office, or a unit that has to do with it. */
export async function isReviewVisible(db: ReadModels, reviewId: string, visibleTo: VisibleTo): Promise<boolean> {
  const visible = await concerns(db, visibleTo);
  const { rows } = await sql`select 1 from reviews r where r.review_id = ${reviewId} and ${visible}`.execute(db);
  return rows.length > 0;
}

async function summaries(db: ReadModels, now: Instant, which: RawBuilder<unknown>): Promise<ReviewSummary[]> {
  const { rows } = await sql<ReviewSummary & Pick<ReviewRow, 'position' | 'unitIds'>>`
    select r.*, d.type as directive_type, d.number as directive_number, d.title as directive_title,
      i.name as issuer_name, m.name as monitor_name, u.display_name as opened_by_name, o.name as opened_by_unit_name,
      c.symbol as document_symbol, reports.counted as reports
    from reviews r
      left join directives d on d.directive_id = r.directive_id
      left join units i on i.unit_id = r.issuer_unit_id
      left join units m on m.unit_id = r.monitor_unit_id
      left join users u on u.user_id = r.opened_by_user_id
      left join units o on o.unit_id = r.opened_by_unit_id
      left join documents c on c.document_id = r.conclusion ->> 'documentId'
      cross join lateral (
        select jsonb_build_object(
          'asked', jsonb_array_length(r.unit_ids),
          'reported', count(*) filter (where a.status in ('reported', 'accepted')),
          'accepted', count(*) filter (where a.status = 'accepted'),
          'late', count(*) filter (where ${countsAs('done-late', now, 'a')} or ${countsAs('open-overdue', now, 'a')}),
          'withdrawn', count(*) filter (where a.status = 'withdrawn')) as counted
        from assignments a where a.directive_id = r.review_id and a.review is not null) as reports
    where ${which}`.execute(db);
  return rows.map(({ position: _position, unitIds: _units, ...review }) => review);
}

/**
 * Whoever sees the directive, and whoever is to report. The units that issued and followed it at the opening are named by
 * the review: they may have taken over from those that the directive names.
 */
async function concerns(db: ReadModels, visibleTo: VisibleTo): Promise<RawBuilder<SqlBool>> {
  if (visibleTo === 'everything') return sql<SqlBool>`true`;
  const of = (unitId: RawBuilder<unknown>) => inScope(db, visibleTo, unitId);
  const [issuer, monitor, opener, doer, ofDirective] = await Promise.all([
    of(sql`r.issuer_unit_id`),
    of(sql`r.monitor_unit_id`),
    of(sql`r.opened_by_unit_id`),
    of(sql`a.unit_id`),
    isVisibleTo(db, visibleTo),
  ]);
  return sql<SqlBool>`(${issuer} or ${monitor} or ${opener}
    or exists (select from directives where directives.directive_id = r.directive_id and ${ofDirective})
    or exists (select from assignments a where a.directive_id = r.review_id and ${doer}))`;
}
