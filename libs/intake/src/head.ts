import { isCapitals, properCase } from './casing.js';
import { readDate } from './dates.js';
import { typeSymbol } from './document-type.js';
import type { DirectiveDraft, Field } from './draft.js';
import { cellsOf, type Line } from './lines.js';
import { joined, trimmed, wordsAt, type Reading } from './reading.js';
import { parseSymbol, symbolAtStart } from './symbol.js';
import type { TitleBlock } from './title-block.js';

type Head = Pick<DirectiveDraft, 'type' | 'number' | 'issuer' | 'title' | 'place' | 'documentDate'>;

/**
 * What the head of a document states. `head` are the lines before its text, `tail` those after it: some offices set
 * place and date beside the signature.
 */
export function readHead(
  source: Reading,
  block: TitleBlock | null,
  head: readonly Line[],
  tail: readonly Line[],
): Head {
  const cells = head.flatMap((line) => cellsOf(source, line));
  const number = numberOf(source, block, cells);
  const dated = placeAndDate(source, head) ?? placeAndDate(source, tail);
  return {
    type: typeOf(block, number),
    number,
    issuer: (block === null ? null : issuerOf(block)) ?? issuerAbove(source, cells),
    title: block?.title ? wordsAt(block.reading, trimmed(block.reading.text, block.title)) : subjectOf(source, cells),
    place: dated?.place ?? null,
    documentDate: dated?.date ?? (block === null ? null : dateInBlock(block)),
  };
}

function typeOf(block: TitleBlock | null, number: Field<string>): Field<string> {
  if (block !== null) {
    const value = typeSymbol(block.reading.key.slice(block.type.from, block.type.to));
    if (value !== null) return { value, span: block.reading.span(block.type.from, block.type.to) };
  }
  const type = number === null ? null : (parseSymbol(number.value)?.type ?? null);
  return number === null || type === null ? null : { value: type, span: number.span };
}

/** "Số 17-CT/TU" in a cell of its own. "số 17-CT/TU" in small letters is a citation. */
function numberOf(source: Reading, block: TitleBlock | null, cells: readonly Line[]): Field<string> {
  for (const { from, to } of cells) {
    const label = /^S[ốỐ] ?:? ?/u.exec(source.text.slice(from, Math.min(to, from + 100)));
    if (label === null) continue;
    const symbol = symbolAtStart(source.text.slice(from + label[0].length, to));
    const start = from + label[0].length;
    if (symbol !== null && start + symbol.length === to) return { value: symbol.symbol, span: source.span(start, to) };
  }
  if (!block?.number) return null;
  return { value: block.number.symbol, span: block.reading.span(block.number.from, block.number.to) };
}

function issuerOf({ reading, issuer }: TitleBlock): Field<string> {
  const field = issuer === null ? null : wordsAt(reading, trimmed(reading.text, issuer, '.,;:'));
  return field === null ? null : { ...field, value: properCase(field.value) };
}

const ORGANISATION =
  /^(?:ban |uỷ ban|hội đồng|tỉnh uỷ|thành uỷ|huyện uỷ|thị uỷ|quận uỷ|đảng uỷ|đảng bộ|chi bộ|sở |bộ |văn phòng|mặt trận|ban thường vụ|chính phủ|thủ tướng)/u;

/** Where no line says "của …": the body named above the number, the lowest of the left-hand column. */
function issuerAbove(source: Reading, cells: readonly Line[]): Field<string> {
  const named = cells.filter((cell) => {
    const { text, key } = { text: source.text.slice(cell.from, cell.to), key: source.key.slice(cell.from, cell.to) };
    return text.length <= 120 && isCapitals(text) && ORGANISATION.test(key);
  });
  const last = named.at(-1);
  const field = last === undefined ? null : wordsAt(source, trimmed(source.text, last, '*-_'));
  return field === null ? null : { ...field, value: properCase(field.value) };
}

/** The abstract of a letter stands under its number: "V/v …". */
function subjectOf(source: Reading, cells: readonly Line[]): Field<string> {
  const cell = cells.find(({ from }) => /^(?:v\/v|về việc) ?/u.test(source.key.slice(from, from + 10)));
  return cell === undefined || cell.to - cell.from > 400 ? null : wordsAt(source, trimmed(source.text, cell, ';'));
}

const PLACE_BEFORE_DATE = /^(\p{L}[\p{L} .-]{0,40}), ?(?=ngày(?: |$))/u;
const BLANK_DATE = /^ngày[ .…_]*(?:\d{1,2}[ .…_]*)?(?:tháng|$)/u;
const LONGEST_LINE = 300;

/** "Bắc Kạn, ngày 08 tháng 02 năm 2022" from the start of a column; the place also where the day is left blank. */
function placeAndDate(source: Reading, lines: readonly Line[]): { place: Field<string>; date: Field<string> } | null {
  for (const line of lines) {
    if (line.to - line.from > LONGEST_LINE) continue;
    for (const cell of cellsOf(source, line)) {
      const reading = joined(source, [{ from: cell.from, to: line.to, glue: ' ' }]);
      const place = PLACE_BEFORE_DATE.exec(reading.key);
      if (place === null || !/^\p{Lu}/u.test(reading.text)) continue;
      const at = place[0].length;
      const date = readDate(reading.key, at);
      const rest = reading.key.slice(date?.to ?? at);
      if (date === null ? !BLANK_DATE.test(rest) : !/^[ .*]*(?:$| số )/u.test(rest)) continue;
      return {
        place: wordsAt(reading, { from: 0, to: (place[1] ?? '').length }),
        date: date === null ? null : { value: date.date, span: reading.span(at, date.to) },
      };
    }
  }
  return null;
}

/** "CHỈ THỊ số 17-CT/TU, ngày 09/02/2022 của …" */
function dateInBlock({ reading, number }: TitleBlock): Field<string> {
  if (number === null) return null;
  const lead = /^,? ?/u.exec(reading.key.slice(number.to))?.[0].length ?? 0;
  const from = number.to + lead;
  const found = reading.key.startsWith('ngày ', from) ? readDate(reading.key, from) : null;
  return found === null ? null : { value: found.date, span: reading.span(from, found.to) };
}
