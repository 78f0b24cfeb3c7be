import { EnterReference, LinkDocuments, referenceIdOf, unitIdOf } from '#application';
import type { DocumentAt, MadeLink, MadeReference } from '#sample';
import type { Acts } from './play-step.js';
import type { StoryIds } from './story-ids.js';

export function enterReference(act: Acts, reference: MadeReference): Promise<void> {
  return act.as(act.named(), EnterReference, byId(reference));
}

export function linkDocuments(act: Acts, ids: StoryIds, { from, to, relation, openAssignments }: MadeLink) {
  const idOf = (document: DocumentAt): string =>
    'directive' in document ? ids.directive(document.directive) : referenceIdOf(byId(document.reference));
  const link = { fromId: idOf(from), relation, toId: idOf(to), openAssignments, note: null };
  return act.as(act.named(), LinkDocuments, link);
}

const byId = ({ issuer, ...reference }: MadeReference) => ({
  ...reference,
  issuerUnitId: issuer === null ? null : unitIdOf(issuer),
});
