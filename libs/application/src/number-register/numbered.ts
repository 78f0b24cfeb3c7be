import type { DocumentKind, RegisteredNumber, UnitTree } from '#domain';
import { deriveId } from '#event-sourcing';
import { fold, parseSymbol } from '#intake';
import { committeeOf } from '../authorisation/ability.js';

/** What of a document says where its number stands. */
export interface Numbered {
  readonly documentId: string;
  readonly documentKind: DocumentKind;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly issuerUnitId: string | null;
  readonly documentDate: string | null;
}

/** The committee's register of one type and one organ. */
export function registerIdOf(unitId: string, type: string, organ: string): string {
  return deriveId('numbers', unitId, fold(type), fold(organ));
}

/** Where the document's number stands; null for one whose issuer, date or symbol does not say. */
export function registeredNumber(document: Numbered, tree: UnitTree): RegisteredNumber | null {
  const { documentId, documentKind, symbol, issuerUnitId, documentDate } = document;
  const parts = symbol === null ? null : parseSymbol(symbol);
  const type = document.type ?? parts?.type;
  if (!symbol || !parts?.organ || !type || !issuerUnitId || !documentDate) return null;
  const unitId = committeeOf(issuerUnitId, tree);
  const { organ } = parts;
  return {
    registerId: registerIdOf(unitId, type, organ),
    documentId,
    documentKind,
    unitId,
    type,
    organ,
    ordinal: Number.parseInt(parts.number, 10),
    suffix: parts.number.replace(/^\d+/, '').toLowerCase(),
    symbol,
    documentDate,
  };
}
