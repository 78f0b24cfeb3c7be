import { UnitTree, type Unit, type UnitGroup, type UnitKind } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { hasWords, isSearch } from '../search-words.js';
import type { UnitGroupRow } from './unit-groups.projection.js';
import type { UnitRow } from './units.projection.js';

/** A unit as lists show it; `revision` is its stream's. */
export type UnitView = Unit & { readonly revision: number };
export type UnitGroupView = UnitGroup & { readonly revision: number };

export interface UnitSearch extends PageRequest {
  /** Beginnings of words of the name or the code, with or without marks; absent finds all. */
  readonly text?: string;
  readonly kind?: UnitKind;
  readonly parentId?: string;
  /** Only those that stand below no other. */
  readonly isRoot?: boolean;
}

/** The whole tree, with every unit that ever was. */
export async function loadTree(db: ReadModels): Promise<UnitTree> {
  const rows = await db.selectFrom('units').selectAll().orderBy('searchText').orderBy('unitId').execute();
  return new UnitTree(rows.map(unitView));
}

/** All addressee groups, by name. */
export async function loadGroups(db: ReadModels): Promise<UnitGroupView[]> {
  const rows: UnitGroupRow[] = await db
    .selectFrom('unitGroups')
    .selectAll()
    .orderBy('name')
    .orderBy('groupId')
    .execute();
  return rows;
}

export async function findUnit(db: ReadModels, unitId: string): Promise<UnitView | null> {
  const row = await db.selectFrom('units').selectAll().where('unitId', '=', unitId).executeTakeFirst();
  return row ? unitView(row) : null;
}

/** Units in the order of their names. */
export async function findUnits(db: ReadModels, search: UnitSearch = {}): Promise<Page<UnitView>> {
  const limit = limitOf(search);
  const after = cursorOf(search, 'text', 'text');
  let query = db.selectFrom('units').selectAll();
  const { text, kind, parentId, isRoot = false } = search;
  if (isSearch(text)) query = query.where((eb) => hasWords(eb.ref('searchText'), text));
  if (kind) query = query.where('kind', '=', kind);
  if (parentId) query = query.where('parentId', '=', parentId);
  if (isRoot) query = query.where('parentId', 'is', null);
  if (after) query = query.where((eb) => eb(eb.refTuple('searchText', 'unitId'), '>', eb.tuple(...after)));
  const rows = await query
    .orderBy('searchText')
    .orderBy('unitId')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, ({ searchText, unitId }) => [searchText, unitId], unitView);
}

function unitView({ searchText: _searchText, ...unit }: UnitRow): UnitView {
  return unit;
}
