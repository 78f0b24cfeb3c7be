import { v5 as uuidv5 } from 'uuid';

/** Namespace of every name-based id of this product (RFC 9562, version 5). Never change it: ids would. */
const NAMESPACE = '6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35';

/** The same parts give the same id, on every machine, for ever. */
export function deriveId(...parts: readonly (string | number)[]): string {
  return uuidv5(parts.join('\u001f'), NAMESPACE);
}

/** Id of the n-th event that a command causes: a repeated append is recognised by it. */
export function eventIdOf(commandId: string, index: number): string {
  return deriveId('event', commandId, index);
}
