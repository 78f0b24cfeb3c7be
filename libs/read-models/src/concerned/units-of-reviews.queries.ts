import { sql } from 'kysely';
import type { ReadModels } from '../read-models.js';
import type { ConcernedUnits } from './concerned-units.queries.js';

/** Of reviews: who issued and follows the directive, who opened it, and who has to do with the directive or a report. */
export async function unitsOfReviews(db: ReadModels, reviewIds: readonly string[]): Promise<ConcernedUnits> {
  if (reviewIds.length === 0) return new Map();
  const ids = sql`any(${reviewIds}::text[])`;
  const { rows } = await sql<{ reviewId: string; unitIds: string[] }>`
    select review_id, array_agg(distinct unit_id) as unit_ids
    from (
      select review_id, unnest(array[issuer_unit_id, monitor_unit_id, opened_by_unit_id]) as unit_id
        from reviews where review_id = ${ids}
      union all
      select r.review_id, a.unit_id
        from reviews r join assignments a on a.directive_id in (r.review_id, r.directive_id)
        where r.review_id = ${ids}
    ) concerned
    where unit_id is not null
    group by review_id`.execute(db);
  return new Map(rows.map(({ reviewId, unitIds }) => [reviewId, unitIds]));
}
