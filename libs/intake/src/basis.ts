import { readDate } from './dates.js';
import type { CitedDocument, NamedSpan } from './draft.js';
import type { Reading } from './reading.js';
import { symbolsIn } from './symbol.js';

const BEFORE_DATE = /^(?: ?, ?| )(?=(?:ngày )?\d)/u;

/** The documents that the text cites by symbol, each once, in order of appearance, and never the document itself. */
export function citedDocuments(source: Reading, own: string | null): CitedDocument[] {
  const cited = new Map<string, CitedDocument>();
  for (const { from, to, symbol } of symbolsIn(source.text)) {
    const key = symbol.toLowerCase();
    if (key === own?.toLowerCase()) continue;
    const date = dateBeside(source, to);
    const known = cited.get(key);
    if (known !== undefined) known.date ??= date;
    else cited.set(key, { symbol, span: source.span(from, to), date });
  }
  return [...cited.values()];
}

function dateBeside({ key }: Reading, at: number): string | null {
  const nearby = key.slice(at, at + 80).replace(/\s+/g, ' ');
  const gap = BEFORE_DATE.exec(nearby)?.[0].length;
  return gap === undefined ? null : (readDate(nearby, gap)?.date ?? null);
}

const spaced = (pattern: string) => pattern.replaceAll(' ', '\\s{1,20}');
const CONGRESS = new RegExp(
  spaced(
    '(?<!\\p{L})nghị quyết(?: của)? đại hội(?: đại biểu)?(?: toàn quốc)?(?: lần thứ ([ivxl]{1,6}))?' +
      '(?: đảng bộ (tỉnh|huyện|thành phố|thị xã|xã|phường)(?: \\p{L}{1,7}){0,3}?)?(?: đảng)?(?: toàn quốc)?(?: lần thứ)?(?: ([ivxl]{1,6})(?!\\p{L}))?(?: của đảng)?(?!\\p{L})',
  ),
  'gu',
);

/** Congress resolutions, which bear no symbol: each once, by the level of the congress and its ordinal. */
export function citedByName(source: Reading): NamedSpan[] {
  const cited = new Map<string, NamedSpan>();
  for (const { 0: words, 1: before, 2: level = 'đảng', 3: after, index } of source.key.matchAll(CONGRESS)) {
    const ordinal = before ?? after;
    if (ordinal === undefined || cited.has(`${level} ${ordinal}`)) continue;
    const to = index + words.length;
    const name = source.text.slice(index, to).replace(/\s+/g, ' ');
    cited.set(`${level} ${ordinal}`, { name, span: source.span(index, to) });
  }
  return [...cited.values()];
}
