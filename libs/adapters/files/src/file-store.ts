import type { Readable } from 'node:stream';

/**
 * Keeps evidence under the hash of its content. Left out on purpose: deleting (the history refers to the content for
 * good), renaming, folders, and who may see what, which is decided before the store is asked.
 */
export interface FileStore {
  /**
   * Stores the content and answers with its hash. The same content is stored once, under whatever names it comes.
   * Reading stops at the bound; after a refusal or a broken upload nothing is left behind.
   *
   * @throws EvidenceEmpty for 0 bytes
   * @throws EvidenceTooLarge above the bound
   * @throws EvidenceTypeNotAllowed for a name, declared type or content that is none of the allowed
   * @throws EvidenceTypeMismatch for content that is not what name or declared type say
   */
  put(content: Readable | AsyncIterable<Uint8Array>, declared: DeclaredFile): Promise<StoredFile>;

  /**
   * The content as a stream that proves itself: it ends only when the hash was right; otherwise it fails with
   * {@link FileDamaged} and the last piece is held back, so that damaged content never looks whole.
   *
   * @throws FileMissing when there is no such content
   */
  open(sha256: string): Promise<Readable>;

  /** Reads all of the content and says whether it is what was stored. */
  stateOf(sha256: string): Promise<FileState>;
  has(sha256: string): Promise<boolean>;

  /** Size and type as they were found when the content was stored; null where there is no such content. */
  factsOf(sha256: string): Promise<FileFacts | null>;
}

/** Changed: there, and no longer what was stored. */
export type FileState = 'whole' | 'changed' | 'missing';

/** What the uploader says of a file. */
export interface DeclaredFile {
  /** As it came; it is cleaned for display, see {@link StoredFile.name}. */
  readonly name: string;
  /** Media type; empty or `application/octet-stream` where the uploader does not know. */
  readonly declaredType: string;
}

export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** What the content is, not what was declared. */
  readonly mediaType: string;
}

export interface StoredFile extends FileFacts {
  /** 64 hexadecimal digits, lower case. */
  readonly sha256: string;
  /** For display only: no path, no control characters, NFC, 200 characters at most. */
  readonly name: string;
}

export class FileMissing extends Error {
  readonly type = 'file-missing';
  constructor(readonly sha256: string) {
    super(`There is no stored file ${JSON.stringify(sha256.slice(0, 64))}`);
    this.name = 'FileMissing';
  }
}

/** The content on disk is no longer what was stored. Storing the same content again mends it. */
export class FileDamaged extends Error {
  readonly type = 'file-damaged';
  constructor(
    readonly sha256: string,
    readonly actualSha256: string,
  ) {
    super(`The stored file ${sha256} is damaged: its content has the hash ${actualSha256}`);
    this.name = 'FileDamaged';
  }
}
