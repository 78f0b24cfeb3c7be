import { isTypeSymbol } from './document-type.js';
import { fold } from './fold.js';
import type { Range } from './reading.js';

/**
 * The parts of a symbol. '17-CT/TU' → number '17', type 'CT', organ 'TU', party; '30/2020/NĐ-CP' → number '30',
 * year 2020, type 'NĐ', organ 'CP', state; '326/UBND-KGVX' → type null (a letter bears none), organ 'UBND-KGVX'.
 */
export interface DocumentSymbol {
  number: string;
  year: number | null;
  type: string | null;
  organ: string | null;
  grammar: 'party' | 'state';
}

const NUMBER = String.raw`\d{1,5}[a-zA-Z]?`;
const NAME = String.raw`\p{Lu}[\p{L}\d]{0,11}`;
const PARTY = String.raw`${NUMBER}-${NAME}(?:\/${NAME}(?:-${NAME}){0,3}|(?:-${NAME}){1,3})`;
const STATE = String.raw`${NUMBER}\/(?:\d{4}\/(?:QH\d{1,2}|${NAME}(?:-${NAME}){1,4})|${NAME}(?:-${NAME}){1,4})`;

const PARTY_PARTS = new RegExp(String.raw`^(${NUMBER})-(${NAME})[/-](.+)$`, 'u');
const STATE_PARTS = new RegExp(String.raw`^(${NUMBER})\/(?:(\d{4})\/)?(.+)$`, 'u');
const WHOLE_PARTY = new RegExp(`^${PARTY}$`, 'u');
const WHOLE_STATE = new RegExp(`^${STATE}$`, 'u');
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,/–-])(?:${PARTY}|${STATE})(?![\p{L}\p{N}])`, 'gu');
const AT_START = new RegExp(String.raw`^(?:${PARTY}|${STATE})(?![\p{L}\p{N}])`, 'u');

/** Spaces around the signs and typographic dashes, as typists set them, gone. */
export function tightSymbol(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/ ?[‐‑–—-] ?/g, '-')
    .replace(/ ?\/ ?/g, '/');
}

/** The symbol that the text consists of, or null. Understands both grammars; see `DocumentSymbol`. */
export function parseSymbol(text: string): DocumentSymbol | null {
  const symbol = tightSymbol(text.slice(0, 100));
  if (WHOLE_PARTY.test(symbol)) {
    const [, number = '', type = '', organ = ''] = PARTY_PARTS.exec(symbol) ?? [];
    return { number, year: null, type, organ, grammar: 'party' };
  }
  if (!WHOLE_STATE.test(symbol)) return null;
  const [, number = '', year, rest = ''] = STATE_PARTS.exec(symbol) ?? [];
  const dash = rest.indexOf('-');
  const first = dash === -1 ? rest : rest.slice(0, dash);
  const typed = dash !== -1 && isTypeSymbol(first);
  return {
    number,
    year: year === undefined ? null : Number(year),
    type: typed ? first : null,
    organ: typed ? rest.slice(dash + 1) : rest,
    grammar: 'state',
  };
}

// Only after "số" may a symbol be set with spaces ("số 17 - CT/TU"): elsewhere they part a number from a sentence.
const LOOSE =
  /(?<!\p{L})[Ss][Ốố]:? ?(\d{1,5}[a-zA-Z]? ?[/–-] ?\p{Lu}[\p{L}\d]{0,11}(?: ?[/–-] ?\p{Lu}[\p{L}\d]{0,11}){1,4})(?![\p{L}\p{N}])/gu;

/** Every symbol in the text, with its place and its tight spelling, in order of appearance. */
export function symbolsIn(text: string): (Range & { symbol: string })[] {
  const found = new Map<number, Range & { symbol: string }>();
  for (const { 0: symbol, index } of text.matchAll(ANYWHERE)) {
    found.set(index, { from: index, to: index + symbol.length, symbol });
  }
  for (const { 0: whole, 1: loose = '', index } of text.matchAll(LOOSE)) {
    const from = index + whole.length - loose.length;
    if (!found.has(from) && parseSymbol(loose) !== null)
      found.set(from, { from, to: from + loose.length, symbol: tightSymbol(loose) });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** The symbol with which the text begins: its length in the text and its tight spelling. */
export function symbolAtStart(text: string): { length: number; symbol: string } | null {
  const plain = AT_START.exec(text)?.[0];
  if (plain !== undefined) return { length: plain.length, symbol: plain };
  const loose = /^\d{1,5}[a-zA-Z]?(?: ?[/–-] ?[\p{L}\d]{1,12}){2,5}/u.exec(text)?.[0];
  return loose !== undefined && parseSymbol(loose) !== null
    ? { length: loose.length, symbol: tightSymbol(loose) }
    : null;
}

/** The matching key of a symbol: "05 – CT/TU" and "5-CT/TU" have the same, however marks and letters are set. */
export function symbolKey(text: string): string {
  return fold(tightSymbol(text)).replace(/^0+(?=\d)/, '');
}

/** A symbol has its number, perhaps a year, its type, and an organ of up to four names. */
const MOST_PARTS = 6;

/**
 * The keys of every symbol that somebody may mean who types one from memory: "5 ct/tu", "05/CT-TU" and "Số 05-CT/TU"
 * all name 05-CT/TU. For search; two documents are the same only by `symbolKey`.
 */
export function symbolKeys(typed: string): string[] {
  const bare = symbolKey(fold(typed).replace(/^s[ốo][ :.]*(?=\d)/u, ''));
  const parts = bare.split(/[ ./-]+/).filter((part) => part !== '');
  if (parts.length > MOST_PARTS) return [bare];
  const [first = '', ...others] = parts;
  const spellings = others.reduce(
    (begun, part) => begun.flatMap((beginning) => [`${beginning}-${part}`, `${beginning}/${part}`]),
    [first],
  );
  return [...new Set([bare, ...spellings])];
}
