import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { DocumentKind } from '../register/number-register.js';
import { fileNameOf } from './file-name.js';
import { FileNotAttached, TooManyFiles } from './refusals.js';

const MOST_FILES = 50;

/** A file that belongs to a document. Its content is kept outside the log, under its hash. */
export interface AttachedFile {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

export type DocumentFileEvent =
  | DomainEvent<'FileAttached.v1', AttachedFile & { readonly documentId: string; readonly documentKind: DocumentKind }>
  | DomainEvent<
      'FileDetached.v1',
      {
        readonly documentId: string;
        readonly documentKind?: DocumentKind;
        readonly sha256: string;
        readonly reason: string | null;
      }
    >;

export type DocumentFileCommand =
  | { readonly type: 'AttachFile'; readonly data: AttachedFile & { documentId: string; documentKind: DocumentKind } }
  | { readonly type: 'DetachFile'; readonly data: { documentId: string; sha256: string; reason: string | null } };

/** A document's files by the hash of their content. */
export type DocumentFiles = ReadonlyMap<string, AttachedFile & { readonly documentKind: DocumentKind }>;

export const documentFiles: Decider<DocumentFileCommand, DocumentFiles, DocumentFileEvent> = {
  initialState: new Map(),
  decide: (command, state) => {
    switch (command.type) {
      case 'AttachFile': {
        const name = fileNameOf(command.data.name);
        const known = state.get(command.data.sha256);
        if (known?.name === name) return [];
        if (!known && state.size >= MOST_FILES) throw new TooManyFiles(MOST_FILES);
        return [{ type: 'FileAttached.v1', data: { ...command.data, name } }];
      }
      case 'DetachFile': {
        const known = state.get(command.data.sha256);
        if (!known) throw new FileNotAttached(command.data.sha256);
        return [{ type: 'FileDetached.v1', data: { ...command.data, documentKind: known.documentKind } }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'FileAttached.v1':
        return new Map([...state, [event.data.sha256, event.data]]);
      case 'FileDetached.v1':
        return new Map([...state].filter(([sha256]) => sha256 !== event.data.sha256));
      default:
        return unreachable(event);
    }
  },
};

export const filesStream = (documentId: string): string => `files-${documentId}`;
