import { hash, randomUUID } from 'node:crypto';

/** Namespace of every name-based id of this product (RFC 9562, version 5). Never change it: ids would. */
const NAMESPACE = '6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35';

const NAMESPACE_HEX = NAMESPACE.replaceAll('-', '');

/** The same parts give the same id, on every machine, for ever. */
export function deriveId(...parts: readonly (string | number)[]): string {
  // Each command derives several: hashed in one call, which the uuid package does not do.
  const name = Buffer.from(parts.join('\u001f'));
  const named = Buffer.allocUnsafe(16 + name.length);
  named.write(NAMESPACE_HEX, 'hex');
  name.copy(named, 16);
  const hex = hash('sha1', named);
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An id that nothing has had: of what is never to be taken for a repeat. */
export const newId = (): string => randomUUID();

/** Id of the n-th event that a command causes: a repeated append is recognised by it. */
export function eventIdOf(commandId: string, index: number): string {
  return deriveId('event', commandId, index);
}
