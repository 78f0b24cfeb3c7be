import type { NamedReference } from '#application';
import { InvalidInput } from '../problems/refusals.js';
import type { FindingReferenceDto } from './record-finding.dto.js';

/** @throws InvalidInput where the parts of a reference do not fit its kind */
export const referencesOf = (references: readonly FindingReferenceDto[]): NamedReference[] =>
  references.map((reference, index) => referenceOf(reference, `references.${index}`));

function referenceOf(reference: FindingReferenceDto, path: string): NamedReference {
  const { kind, assignmentId, subjectKind, subjectId, eventId, sha256, name } = reference;
  if (kind === 'assignment' && assignmentId) return { kind, assignmentId };
  if (kind === 'event' && subjectKind && subjectId && eventId) return { kind, subjectKind, subjectId, eventId };
  if (kind === 'evidence' && assignmentId && sha256) return { kind, assignmentId, sha256 };
  if (kind === 'file' && sha256 && name) return { kind, sha256, name };
  throw new InvalidInput([{ path, rule: 'referenceParts', expected: {} }]);
}
