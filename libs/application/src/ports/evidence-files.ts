import { Refusal } from '#event-sourcing';

/** Uploaded files by the hash of their content. */
export interface EvidenceFiles {
  /** What was found when the file was uploaded; null when nobody uploaded it. */
  factsOf(sha256: string): Promise<{ readonly size: number; readonly mediaType: string } | null>;
}

export const EVIDENCE_FILES = Symbol('EvidenceFiles');

/** A report names a file that nobody uploaded. */
export class EvidenceUnknown extends Refusal {
  readonly code = 'evidence-unknown';
  constructor(name: string, sha256: string) {
    super({ name, sha256 });
  }
}
