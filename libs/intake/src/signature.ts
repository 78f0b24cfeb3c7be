import { isCapitals, properCase } from './casing.js';
import { calendarDate } from './dates.js';
import type { Field, Signer, Span } from './draft.js';
import type { Line } from './lines.js';
import type { Reading } from './reading.js';
import { isCapacity } from './sections.js';
import { isPosition } from './tail.js';

const RANK = '(?:(?:GS|PGS|TS|ThS|BS|CKI|CKII)\\.? ?|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng) )*';
const NAME = new RegExp(`^${RANK}\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5}$`, 'u');
const NAME_IN_CAPITALS = /^\p{Lu}+(?: \p{Lu}+){1,4}$/u;
const LABEL = /^(ký bởi|người ký|cơ quan|tổ chức|đơn vị) ?: */u;
const LONGEST = 200;

/** In whose name, in what office and by whom the document is signed, and what the stamp of a digital signature says. */
export function readSigner(source: Reading, lines: readonly Line[]): Field<Signer> {
  const signer: Signer = { name: null, position: null, capacity: null, signedBy: null, organisation: null };
  const spans: Span[] = [];
  for (const line of lines) {
    if (line.to - line.from > LONGEST) continue;
    const words = source.text.slice(line.from, line.to).replace(/\s+/g, ' ');
    if (!takeLine(source, line, words, signer)) continue;
    spans.push(source.span(line.from, line.to));
  }
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { value: signer, span: { start: first.start, end: last.end } };
}

/** Puts what the line states where it belongs; false when it states nothing of the signature. */
function takeLine(source: Reading, line: Line, words: string, signer: Signer): boolean {
  const label = LABEL.exec(source.key.slice(line.from, line.to));
  if (label !== null) {
    const value = words.slice(label[0].length).trim();
    const member = label[1]?.startsWith('ký') || label[1] === 'người ký' ? 'signedBy' : 'organisation';
    if (value === '' || signer[member] !== null) return false;
    signer[member] = value;
    return true;
  }
  if (isCapacity(source, line)) {
    if (signer.name !== null) return false;
    signer.capacity = signer.capacity === null ? words : `${signer.capacity} ${words}`;
    return true;
  }
  const begun = signer.capacity !== null || signer.position !== null;
  if (isPosition(source, line) && signer.name === null) {
    signer.position = signer.position === null ? properCase(words) : `${signer.position} ${properCase(words)}`;
    return true;
  }
  const capitals = signer.position !== null && isCapitals(words) && NAME_IN_CAPITALS.test(words);
  if (!begun || signer.name !== null || !(capitals || NAME.test(words))) return false;
  signer.name = capitals
    ? words.toLowerCase().replace(/[^ ]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    : words;
  return true;
}

const STAMPED = /(?<!\p{L})(?:thời gian ký|ngày ký) ?:\s{0,3}/gu;
const CLOCK = String.raw`,?[ t](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?: ?([+-]\d{2}):?(\d{2})| ?(sa|ch|am|pm)(?!\p{L}))?`;
const DAY_FIRST = new RegExp(String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${CLOCK}`, 'uy');
const YEAR_FIRST = new RegExp(String.raw`(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${CLOCK}`, 'uy');

/** The signing time as the stamp states it. A day without an hour is not a time, and is left to the clerk. */
export function readSigningTime(source: Reading): Field<string> {
  for (const { 0: label, index } of source.key.matchAll(STAMPED)) {
    const at = index + label.length;
    DAY_FIRST.lastIndex = at;
    YEAR_FIRST.lastIndex = at;
    const dayFirst = DAY_FIRST.exec(source.key);
    const found = dayFirst ?? YEAR_FIRST.exec(source.key);
    if (found === null) continue;
    const [a, month, c] = [Number(found[1]), Number(found[2]), Number(found[3])];
    const date = dayFirst === null ? calendarDate(c, month, a) : calendarDate(a, month, c);
    const time = clockTime(found.slice(4));
    if (date !== null && time !== null)
      return { value: `${date}T${time}`, span: source.span(at, at + found[0].length) };
  }
  return null;
}

function clockTime([hours, minutes, seconds, zone, zoneMinutes, half]: (string | undefined)[]): string | null {
  const afternoon = half === 'ch' || half === 'pm';
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (afternoon ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const parts = [String(hour).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])];
  return parts.join(':') + (zone === undefined ? '+07:00' : `${zone}:${zoneMinutes}`);
}
