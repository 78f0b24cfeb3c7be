import { SecretDocument } from '#domain';
import { secrecyMarkIn } from '#intake';

/**
 * No text that bears a secrecy mark comes into the log.
 * @throws SecretDocument
 */
export function demandOpenWording(texts: readonly (string | null | undefined)[]): void {
  for (const text of texts) {
    const mark = secrecyMarkIn(text ?? null);
    if (mark) throw new SecretDocument(mark);
  }
}
