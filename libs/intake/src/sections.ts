import { isCapitals } from './casing.js';
import { cellsOf, type Line } from './lines.js';
import type { Range, Reading } from './reading.js';
import type { TitleBlock } from './title-block.js';

/** The lines of a document by what they are for. */
export interface Sections {
  head: Line[];
  body: Line[];
  /** From "Nơi nhận" or the signature on. */
  tail: Line[];
}

const CAPACITY = /^(?:t ?\/ ?m|k ?\/ ?t|t ?\/ ?l|tm|kt|tl|tuq|t ?\/ ?u ?\/ ?q)(?: ?\.|:)? /u;
const LINES_OF_HEAD = 60;
const LONGEST_HEAD_LINE = 200;

/** "T/M BAN THƯỜNG VỤ", "K/T CHỦ TỊCH", "TL. …": in whose name somebody signs. */
export function isCapacity({ text, key }: Reading, { from, to }: Range): boolean {
  return to - from <= 150 && CAPACITY.test(key.slice(from, to)) && isCapitals(text.slice(from, to));
}

export function isRecipientsHeading({ key }: Reading, { from, to }: Range): boolean {
  const start = key.slice(from, Math.min(to, from + 12));
  return /^nơi nhận ?:/u.test(start) || (to - from < 12 && /^nơi nhận$/u.test(start));
}

// Most lines have none of these, and need no columns.
const MAY_BEGIN_TAIL = /nơi nhận|(?:^|[\s])(?:[tk] ?\/ ?[mtlu]|[tk][mtl][. ]|tuq)/u;

function beginsTail(source: Reading, line: Line): boolean {
  if (line.to - line.from > 400) return isRecipientsHeading(source, line);
  if (!MAY_BEGIN_TAIL.test(source.key.slice(line.from, line.to))) return false;
  return cellsOf(source, line).some((cell) => isRecipientsHeading(source, cell) || isCapacity(source, cell));
}

/** The stamp of a digital signature; it may also stand above everything, so it counts only where nothing else does. */
function isStamp({ key }: Reading, { from }: Range): boolean {
  return /^(?:ký bởi|thời gian ký) ?:/u.test(key.slice(from, from + 20));
}

/** Head: up to the end of the title block, or, without one, the short lines at the top. */
export function sectionsOf(source: Reading, lines: readonly Line[], block: TitleBlock | null): Sections {
  const from = block?.next ?? 0;
  const begins = lines.findIndex((line, i) => i >= from && beginsTail(source, line));
  const at = begins === -1 ? lines.findIndex((line, i) => i >= from && isStamp(source, line)) : begins;
  const end = at === -1 ? lines.length : at;
  if (block !== null) return { head: lines.slice(0, from), body: lines.slice(from, end), tail: lines.slice(end) };
  const first = lines.slice(0, Math.min(end, LINES_OF_HEAD));
  const long = first.findIndex((line) => line.to - line.from > LONGEST_HEAD_LINE);
  return { head: long === -1 ? first : first.slice(0, long), body: lines.slice(0, end), tail: lines.slice(end) };
}
