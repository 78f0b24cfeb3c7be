import { sql, type RawBuilder } from 'kysely';
import type { UnitKind } from '#domain';
import type { ReadModels } from '../read-models.js';

/** A direct child on a board, dissolved ones too: what they did, and their lateness, stays theirs. */
export interface BranchOfBoard {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly dissolvedOn: string | null;
}

/** Direct children in the order of their names. */
export function childrenOf(db: ReadModels, unitId: string): Promise<BranchOfBoard[]> {
  return db
    .selectFrom('units')
    .select(['unitId', 'name', 'kind', 'dissolvedOn'])
    .where('parentId', '=', unitId)
    .where('unitId', '<>', unitId)
    .orderBy('searchText')
    .orderBy('unitId')
    .execute();
}

/** The unit by itself, and each child with everything below it: what a board adds up. */
export function branchesOf(unitId: string): RawBuilder<unknown> {
  return sql`
    select ${unitId}::text as unit_id, false as with_below
    union all
    select unit_id, true from units where parent_id = ${unitId} and unit_id <> ${unitId}`;
}
