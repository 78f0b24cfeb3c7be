import type { Evidence } from '#domain';
import { EvidenceUnknown, type EvidenceFiles } from '../ports/evidence-files.js';

/** Evidence as a person names it: by hash and name. Size and type are taken from what was uploaded, whatever is said of them. */
export type NamedEvidence = Pick<Evidence, 'sha256' | 'name'>;

/** @throws EvidenceUnknown for the first that nobody uploaded */
export async function uploadedEvidence(files: EvidenceFiles, named: readonly NamedEvidence[]): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const { sha256, name } of named) {
    const facts = await files.factsOf(sha256);
    if (!facts) throw new EvidenceUnknown(name, sha256);
    evidence.push({ sha256, name, size: facts.size, mediaType: facts.mediaType });
  }
  return evidence;
}
