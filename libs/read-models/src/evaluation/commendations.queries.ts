import { sql } from 'kysely';
import { inScope } from '../checks/checks.queries.js';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { CommendationRow } from './commendations.projection.js';

export interface CommendationView extends Omit<CommendationRow, 'position'> {
  readonly unitName: string | null;
  readonly ownerName: string | null;
}

export interface CommendationFilter extends PageRequest {
  readonly visibleTo: VisibleTo;
  readonly unitId?: string;
  readonly evaluationId?: string;
  readonly year?: number;
}

/** Commendations of units in scope, the latest first; those that were revoked say so. */
export async function listCommendations(db: ReadModels, filter: CommendationFilter): Promise<Page<CommendationView>> {
  const limit = limitOf(filter);
  const before = cursorOf(filter, 'number');
  let query = db
    .selectFrom('commendations as c')
    .leftJoin('units as u', 'u.unitId', 'c.unitId')
    .leftJoin('units as o', 'o.unitId', 'c.ownerUnitId')
    .selectAll('c')
    .select(['u.name as unitName', 'o.name as ownerName'])
    .where(await inScope(db, filter.visibleTo, sql`c.unit_id`));
  if (filter.unitId) query = query.where('c.unitId', '=', filter.unitId);
  if (filter.evaluationId) query = query.where('c.evaluationId', '=', filter.evaluationId);
  if (filter.year) {
    query = query.where('c.decidedOn', '>=', `${filter.year}-01-01`).where('c.decidedOn', '<=', `${filter.year}-12-31`);
  }
  if (before) query = query.where('c.position', '<', before[0]);
  const rows = await query
    .orderBy('c.position', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ position }) => [position],
    ({ position: _position, ...view }) => view,
  );
}
