import { sql, type SqlBool } from 'kysely';
import type { Narrative } from '#domain';
import { assignmentViews, viewOf, type AssignmentView } from '../assignment/assignment-view.js';
import type { ReportRow } from '../assignment/reports.projection.js';
import { inScope } from '../checks/checks.queries.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';

/** What a unit wrote last for a review. */
export interface ReviewReport {
  readonly reportId: string;
  readonly status: ReportRow['status'];
  readonly submittedAt: string;
  readonly narrative: Narrative;
}

/** A unit that a review names, by the assignment that it was given; null: it has reported nothing yet. */
export interface ReviewReporter extends AssignmentView {
  readonly report: ReviewReport | null;
}

export interface ReviewReportsRequest extends PageRequest {
  /** Whose reports are read. */
  readonly visibleTo: VisibleTo;
}

/** Who reports for a review and what they wrote, in the order of the units' names; what was handed on is left out. */
export async function reportsForReview(
  db: ReadModels,
  reviewId: string,
  { visibleTo, ...page }: ReviewReportsRequest,
): Promise<Page<ReviewReporter>> {
  const limit = limitOf(page);
  const after = cursorOf(page, 'text', 'text');
  let query = assignmentViews(db)
    .select(
      sql<ReviewReport | null>`(
        select jsonb_build_object('reportId', n.report_id, 'status', n.status, 'narrative', n.narrative,
          'submittedAt', to_char(n.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from reports n where n.assignment_id = a.assignment_id order by n.position desc limit 1)`.as('report'),
    )
    .where('a.directiveId', '=', reviewId)
    .where('a.review', 'is not', null)
    .where(await inScope(db, visibleTo, sql`a.unit_id`));
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
