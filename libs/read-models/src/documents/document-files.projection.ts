import type { Projection } from '#event-sourcing';
import type { AttachedFile, DocumentFileEvent, Instant } from '#domain';
import { instant } from '../instants.js';

export interface DocumentFileRow extends AttachedFile {
  readonly fileKey: string;
  readonly documentId: string;
  readonly attachedAt: Instant;
}

export const attachedFiles: Projection<DocumentFileEvent, DocumentFileRow> = {
  name: 'document-files.v1',
  table: 'document_files',
  key: 'fileKey',
  keysOf: ({ data: { documentId, sha256 } }) => [`${documentId}/${sha256}`],
  empty: (fileKey) => ({ fileKey, documentId: '', sha256: '', name: '', size: 0, mediaType: '', attachedAt: '' }),
  on: {
    'FileAttached.v1': ({ fileKey }, { data: { documentKind: _kind, ...file }, meta }) => ({
      ...file,
      fileKey,
      attachedAt: instant(meta.occurredAt),
    }),
    'FileDetached.v1': () => null,
  },
};
