import { columnText } from './column-text.js';

/** Takes the text of a value apart from the text of `NULL` and from what separates values and rows. */
const SPECIAL = /[\\\t\n\r]/;
const ALL_SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const BACKSLASH = /\\/;
const NULL = '\\N';
const NEW_LINE = 10;

/** Most bytes of a UTF-16 unit in UTF-8. */
const BYTES_A_UNIT = 3;
const FIRST_ROOM = 1 << 16;

/** Types whose values are never written with any of these. */
const PLAIN: ReadonlySet<string> = new Set([
  'bigint',
  'integer',
  'smallint',
  'boolean',
  'date',
  'timestamp with time zone',
  'uuid',
]);

/** How a column of the type takes a value in the text form of `COPY`. */
export function copyTextOf(type: string): (value: unknown) => string {
  if (PLAIN.has(type)) return (value) => columnText(value, type) ?? NULL;
  // JSON writes what separates rows as escapes, with backslashes: those alone are quickly looked for.
  const special = type === 'json' || type === 'jsonb' ? BACKSLASH : SPECIAL;
  return (value) => {
    const text = columnText(value, type);
    if (text === null) return NULL;
    return special.test(text) ? text.replace(ALL_SPECIAL, (character) => ESCAPED[character]!) : text;
  };
}

/** Rows in the text form of `COPY`, each put into one buffer at once: a rebuild writes many, and keeps no text of them. */
export class CopyRows {
  private buffer = Buffer.allocUnsafe(FIRST_ROOM);
  private length = 0;

  /** A row by the texts of its values, with a tab between each two. */
  add(values: string): void {
    this.makeRoom(values.length * BYTES_A_UNIT + 1);
    this.length += this.buffer.write(values, this.length);
    this.buffer[this.length++] = NEW_LINE;
  }

  /** All rows so far. */
  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + bytes));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
