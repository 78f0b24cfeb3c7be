import { extensionOf } from './display-name.js';
import { EvidenceTypeMismatch, EvidenceTypeNotAllowed } from './evidence-refusals.js';
import {
  allowedExtensions,
  formatOfExtension,
  formatOfMediaType,
  mayBeDeclared,
  mayContain,
  type Format,
} from './formats.js';

const SAYS_NOTHING = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

export interface Claim {
  readonly name: string;
  /** Lower case, without parameters. */
  readonly declaredType: string;
  /** By the name's extension, or by the declared type where the name has none; undefined where neither says anything. */
  readonly format: Format | undefined;
}

/** What a file claims to be, refused already where that is nothing we take. */
export function claimOf(name: string, declared: string): Claim {
  const declaredType = (declared.split(';')[0] ?? '').trim().toLowerCase();
  const extension = extensionOf(name);
  const byName = extension === '' ? undefined : formatOfExtension(extension);
  const byType = SAYS_NOTHING.has(declaredType) ? undefined : formatOfMediaType(declaredType);
  const unknownName = extension !== '' && !byName;
  const unknownType = !SAYS_NOTHING.has(declaredType) && !byType;
  if (unknownName || unknownType) throw new EvidenceTypeNotAllowed(name, declaredType, undefined, allowedExtensions);
  return { name, declaredType, format: byName ?? byType };
}

/** The media type to store, where name, declared type and content agree. */
export function agreedMediaType({ name, declaredType, format }: Claim, contentType: string, size: number): string {
  const agreed = format ?? formatOfMediaType(contentType);
  if (!agreed) throw new EvidenceTypeNotAllowed(name, declaredType, contentType, allowedExtensions);
  if (!SAYS_NOTHING.has(declaredType) && !mayBeDeclared(agreed, declaredType)) {
    throw new EvidenceTypeMismatch(name, size, declaredType, contentType);
  }
  if (!mayContain(agreed, contentType)) throw new EvidenceTypeMismatch(name, size, agreed.mediaType, contentType);
  return agreed.mediaType;
}
