/** Why a text is no table. */
export type CsvFlaw = 'too-many-lines' | 'quote-open' | 'quote-inside' | 'field-too-long';

export class CsvUnreadable extends Error {
  override readonly name = 'CsvUnreadable';
  constructor(
    readonly flaw: CsvFlaw,
    /** Counts from 1. */
    readonly line: number,
  ) {
    super(`line ${line}: ${flaw}`);
  }
}

export interface CsvLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Above the longest name of a unit by far. */
const LONGEST_FIELD = 2_000;

/**
 * The lines of a table as RFC 4180 has it: commas, quotes doubled inside of quotes, CRLF or LF; a byte order mark is
 * passed over, and so are empty lines. Nothing of it is in memory twice.
 * @throws CsvUnreadable
 */
export function* csvLines(text: string, mostLines: number): Iterable<CsvLine> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let rows = 0;
  while (at < text.length) {
    const begun = line;
    const fields: string[] = [];
    for (;;) {
      let field: string;
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1, begun);
        field = text.slice(at + 1, end).replaceAll('""', '"');
        line += field.split('\n').length - 1;
        at = end + 1;
        if (at < text.length && !',\r\n'.includes(text[at]!)) throw new CsvUnreadable('quote-inside', begun);
      } else {
        const start = at;
        while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
        field = text.slice(start, at).replace(/\r$/, '');
      }
      if (field.length > LONGEST_FIELD) throw new CsvUnreadable('field-too-long', begun);
      fields.push(field);
      if (text[at] === '\r') at++;
      if (text[at] !== ',') break;
      at++;
    }
    at++;
    line++;
    if (fields.length === 1 && fields[0]!.trim() === '') continue;
    if (++rows > mostLines) throw new CsvUnreadable('too-many-lines', begun);
    yield { line: begun, fields };
  }
}

function closingQuote(text: string, from: number, line: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) throw new CsvUnreadable('quote-open', line);
    if (text[at + 1] !== '"') return at;
  }
}
