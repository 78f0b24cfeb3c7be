import { createHash } from 'node:crypto';
import type { EvidenceFiles } from '#application';
import { evidenceFile, EVIDENCE_FILES } from '#sample';

const MEDIA_TYPE = 'text/csv';

/** A file of the sample as reports name it. */
export interface PooledFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly content: Buffer;
}

/** The evidence files of a story, known by their content before they are stored. */
export class EvidencePool implements EvidenceFiles {
  readonly files: readonly PooledFile[] = Array.from({ length: EVIDENCE_FILES }, (_, n) => {
    const { name, content } = evidenceFile(n);
    const bytes = Buffer.from(content);
    return { name, content: bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  private readonly bySha256 = new Map(this.files.map((file) => [file.sha256, file]));

  async factsOf(sha256: string): Promise<{ size: number; mediaType: string } | null> {
    const file = this.bySha256.get(sha256);
    return file ? { size: file.size, mediaType: MEDIA_TYPE } : null;
  }

  /** Brings the files to where evidence is kept; what is there already stays. */
  async store(put: (file: PooledFile & { readonly mediaType: string }) => Promise<unknown>): Promise<void> {
    for (const file of this.files) await put({ ...file, mediaType: MEDIA_TYPE });
  }
}
