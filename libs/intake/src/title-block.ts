import { isCapitals } from './casing.js';
import { TYPE_NAMES } from './document-type.js';
import type { Line } from './lines.js';
import { joined, type Range, type Reading } from './reading.js';
import { symbolAtStart } from './symbol.js';

/**
 * The block that names a document: "CHỈ THỊ / của Ban Thường vụ Tỉnh ủy / về …", on one line or several. Ranges lie
 * in `reading`. `next` is the index of the first line after the block.
 */
export interface TitleBlock {
  reading: Reading;
  type: Range;
  number: (Range & { symbol: string }) | null;
  issuer: Range | null;
  title: Range | null;
  next: number;
}

const LINES_OF_HEAD = 60;
const LONGEST_LINE = 400;
const TYPE_LINE = new RegExp(`^(?:${TYPE_NAMES})(?!\\p{L})`, 'u');
const AFTER_TYPE = /^ ?(?:$|số |của |về |v\/v |ngày )/u;
const TITLE_START = /^(?:về |v\/v )/u;
const OPENS_A_NAME = /(?:,|(?<!\p{L})(?:của|tại|tỉnh|huyện|xã|phường|và|với|cho|ở|thành phố|các|ban|theo|số))$/u;
const NOT_A_TITLE = /^(?:căn cứ|kính gửi|thực hiện .*[.:;]$|điều \d|\d|[ivx]+[.)-]|[-*_+–(]|nơi nhận|số )/u;

/** The richest such block in the head: one that also names issuer and abstract counts more than a bare type. */
export function findTitleBlock(source: Reading, lines: readonly Line[]): TitleBlock | null {
  let best: TitleBlock | null = null;
  let most = -1;
  for (let i = 0; i < Math.min(lines.length, LINES_OF_HEAD); i++) {
    const block = blockAt(source, lines, i);
    const riches = block === null ? -1 : Number(block.issuer !== null) + Number(block.title !== null);
    if (riches > most) [best, most] = [block, riches];
  }
  return best;
}

function blockAt(source: Reading, lines: readonly Line[], index: number): TitleBlock | null {
  const line = lines[index];
  if (line === undefined || line.to - line.from > LONGEST_LINE) return null;
  const key = source.key.slice(line.from, line.to);
  const name = TYPE_LINE.exec(key)?.[0];
  if (name === undefined) return null;
  const rest = key.slice(name.length);
  const alone = rest === '' || rest === ':';
  if (!alone && !(AFTER_TYPE.test(rest) && isCapitals(source.text.slice(line.from, line.from + name.length))))
    return null;

  let next = index + 1;
  const taken: Line[] = [line];
  const take = () => taken.push(...lines.slice(next, ++next));
  const keyOf = (at: number) => {
    const { from, to } = lines[at] ?? { from: 0, to: 0 };
    return to - from > LONGEST_LINE ? '' : source.key.slice(from, to);
  };
  if (keyOf(next).startsWith('của ')) take();
  const named = next > index + 1 || rest.includes('của ');
  while (named && !TITLE_START.test(keyOf(next)) && keyOf(next) !== '' && continues(source, lines, next, true)) take();
  if (TITLE_START.test(keyOf(next)) || (alone && isUnmarkedTitle(source, lines, next))) take();
  while (keyOf(next) !== '' && continues(source, lines, next, false)) take();

  const reading = joined(
    source,
    taken.map(({ from, to }) => ({ from, to, glue: ' ' as const })),
  );
  return { reading, next, ...blockParts(reading, name.length) };
}

/** A heading goes on in the next line when that begins in the middle of a sentence or is set in the same capitals. */
function continues({ text, key }: Reading, lines: readonly Line[], index: number, inIssuer: boolean): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || line.gap) return false;
  const [above, words] = [text.slice(before.from, before.to), text.slice(line.from, line.to)];
  if (TYPE_LINE.test(key.slice(before.from, before.to)) && !inIssuer && above.length < 20) return false;
  if (/[.:;]$/.test(above) || !/^\p{L}/u.test(words)) return false;
  if (isCapitals(above)) return isCapitals(words);
  const after = lines[index + 1];
  const isRemainder = !inIssuer && words.split(' ').length <= 3 && (after === undefined || after.gap);
  return isRemainder || /^\p{Ll}/u.test(words) || OPENS_A_NAME.test(key.slice(before.from, before.to));
}

/** Plans and programmes have an abstract without "về": a short heading right after the type, before a blank line. */
function isUnmarkedTitle({ text, key }: Reading, lines: readonly Line[], index: number): boolean {
  const [line, after] = [lines[index], lines[index + 1]];
  if (line === undefined || line.to - line.from > 250) return false;
  const endsHere = after === undefined || after.gap || /^[-*_–—]{3,}$/.test(text.slice(after.from, after.to));
  const words = text.slice(line.from, line.to);
  return (
    endsHere && /^\p{Lu}/u.test(words) && !/[.:;,…]$/.test(words) && !NOT_A_TITLE.test(key.slice(line.from, line.to))
  );
}

function blockParts({ text, key }: Reading, typeLength: number): Omit<TitleBlock, 'reading' | 'next'> {
  let at = typeLength;
  let number: TitleBlock['number'] = null;
  const numbered = /^:? ?số:? ?/u.exec(key.slice(at));
  const symbol = numbered === null ? null : symbolAtStart(text.slice(at + numbered[0].length));
  if (numbered !== null && symbol !== null) {
    const from = at + numbered[0].length;
    number = { from, to: from + symbol.length, symbol: symbol.symbol };
    at = from + symbol.length;
  }
  const dated = /^,? ?ngày [\d /.-]{6,14}(?: ?tháng \d{1,2} năm \d{4})?/u.exec(key.slice(at))?.[0].length ?? 0;
  at += dated;
  const rest = key.slice(at);
  const issued = /^:? ?của /u.exec(rest);
  const about = /(?:^:?| )(?=(?:về|v\/v) )/u.exec(rest);
  const titleFrom = about === null ? null : at + about.index + about[0].length;
  const issuer = issued === null ? null : { from: at + issued[0].length, to: titleFrom ?? key.length };
  const bare = issued === null && titleFrom === null ? /^:? ?(?=.)/u.exec(rest) : null;
  const title =
    titleFrom !== null
      ? { from: titleFrom, to: key.length }
      : bare === null
        ? null
        : { from: at + bare[0].length, to: key.length };
  return {
    type: { from: 0, to: typeLength },
    number,
    issuer,
    title: title !== null && title.from < title.to ? title : null,
  };
}
