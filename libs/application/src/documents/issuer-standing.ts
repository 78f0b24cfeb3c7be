import type { IssuerStanding, UnitTree } from '#domain';
import { parseSymbol } from '#intake';
import { committeeOf } from '../authorisation/ability.js';
import type { KnownDocument } from './known-documents.js';

type Issued = Pick<KnownDocument, 'symbol' | 'issuerUnitId'>;

/** Levels by the organ of a symbol, highest first: of an issuer outside the tree nothing else is known. */
const LEVELS: readonly RegExp[] = [/(?:TW|CP|TTg|QH\d*)$/, /(?<!Th|TX)TU$/, /(?:HU|QU|ThU|TXU)$/, /[ĐÐ]U$/];

/** Where the issuer of one document stands to that of another: in the tree where both are in it, else by their symbols. */
export function issuerStanding(from: Issued, to: Issued, tree: UnitTree): IssuerStanding {
  if (from.issuerUnitId && to.issuerUnitId) {
    const [later, earlier] = [committeeOf(from.issuerUnitId, tree), committeeOf(to.issuerUnitId, tree)];
    if (tree.isWithin(earlier, later)) return 'same-or-superior';
    return tree.isWithin(later, earlier) ? 'lower' : 'unrelated';
  }
  const [later, earlier] = [levelOf(from.symbol), levelOf(to.symbol)];
  if (later < 0 || earlier < 0) return from.issuerUnitId ? 'unrelated' : 'same-or-superior';
  return later <= earlier ? 'same-or-superior' : 'lower';
}

function levelOf(symbol: string | null): number {
  const organ = symbol === null ? null : parseSymbol(symbol)?.organ;
  return organ ? LEVELS.findIndex((level) => level.test(organ)) : -1;
}
