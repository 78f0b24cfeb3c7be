import { sql } from 'kysely';
import type { ReadModels } from '../read-models.js';
import { unitsOfDirectives, type ConcernedUnits } from './concerned-units.queries.js';

/** Of reviews: whom the directive concerns, who issued and followed it at the opening, who opened it, and who reports. */
export async function unitsOfReviews(db: ReadModels, reviewIds: readonly string[]): Promise<ConcernedUnits> {
  if (reviewIds.length === 0) return new Map();
  const { rows } = await sql<{ reviewId: string; directiveId: string; unitIds: string[] }>`
    select review_id, directive_id,
      array_remove(array[issuer_unit_id, monitor_unit_id, opened_by_unit_id], null)
        || array(select a.unit_id from assignments a where a.directive_id = r.review_id) as unit_ids
    from reviews r where review_id = any(${reviewIds}::text[])`.execute(db);
  const directives = await unitsOfDirectives(db, [...new Set(rows.map(({ directiveId }) => directiveId))]);
  return new Map(
    rows.map(({ reviewId, directiveId, unitIds }) => [
      reviewId,
      [...new Set([...unitIds, ...(directives.get(directiveId) ?? [])])],
    ]),
  );
}
