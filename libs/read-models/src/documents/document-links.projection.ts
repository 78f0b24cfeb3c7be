import type { Projection } from '#event-sourcing';
import type { DocumentLink, Instant, LineageEvent } from '#domain';
import { instant } from '../instants.js';

/** From a later document to an earlier one. */
export interface DocumentLinkRow extends DocumentLink {
  readonly linkId: string;
  readonly linkedAt: Instant;
}

export const documentLinks: Projection<LineageEvent, DocumentLinkRow> = {
  name: 'document-links.v1',
  table: 'document_links',
  key: 'linkId',
  keysOf: ({ data: { fromId, relation, toId } }) => [`${fromId}/${relation}/${toId}`],
  empty: (linkId) => ({
    linkId,
    fromId: '',
    fromKind: 'directive',
    relation: 'basis',
    toId: '',
    toKind: 'directive',
    openAssignments: null,
    note: null,
    linkedAt: '',
  }),
  on: {
    'DocumentLinked.v1': ({ linkId }, { data, meta }) => ({ ...data, linkId, linkedAt: instant(meta.occurredAt) }),
    'DocumentUnlinked.v1': () => null,
  },
};
