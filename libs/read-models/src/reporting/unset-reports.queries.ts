import type { DirectiveRow } from '../directive-register/directives.projection.js';
import { isVisibleTo, type VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';

/** A directive of which periodic reports are demanded, and nobody has set how often. */
export type UnsetReports = Pick<
  DirectiveRow,
  'directiveId' | 'number' | 'title' | 'issuerUnitId' | 'jointIssuerIds' | 'ownerUnitId' | 'monitorUnitId' | 'content'
> & { readonly status: 'draft' | 'issued' };

/** Drafts among them; newest draft first. What was discarded or recalled needs no period any more. */
export async function listUnsetReports(
  db: ReadModels,
  { visibleTo, ...page }: PageRequest & { readonly visibleTo: VisibleTo },
): Promise<Page<UnsetReports>> {
  const limit = limitOf(page);
  const before = cursorOf(page, 'number');
  let query = db
    .selectFrom('directives')
    .select(['directiveId', 'status', 'number', 'title', 'issuerUnitId', 'jointIssuerIds', 'ownerUnitId'])
    .select(['monitorUnitId', 'content', 'draftedPosition'])
    .where('periodMissing', '=', true)
    .where('status', 'in', ['draft', 'issued'])
    .where(await isVisibleTo(db, visibleTo));
  if (before) query = query.where('draftedPosition', '<', before[0]);
  const rows = await query
    .orderBy('draftedPosition', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ draftedPosition }) => [draftedPosition],
    ({ draftedPosition: _order, ...row }) => row as UnsetReports,
  );
}
