import type { ReadModels } from '../read-models.js';
import type { DirectiveRow } from './directives.projection.js';

/** Units whose reading makes somebody see a directive as a whole. */
export type Overseers = Pick<
  DirectiveRow,
  'status' | 'issuerUnitId' | 'jointIssuerIds' | 'ownerUnitId' | 'monitorUnitId'
>;

/** Of many directives at once; what is not there is left out. */
export async function overseersOf(
  db: ReadModels,
  directiveIds: readonly string[],
): Promise<ReadonlyMap<string, Overseers>> {
  if (directiveIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('directives')
    .select(['directiveId', 'status', 'issuerUnitId', 'jointIssuerIds', 'ownerUnitId', 'monitorUnitId'])
    .where('directiveId', 'in', directiveIds)
    .execute();
  return new Map(rows.map(({ directiveId, ...overseers }) => [directiveId, overseers]));
}
