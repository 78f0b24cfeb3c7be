import { columnText } from './column-text.js';

/** Takes the text of a value apart from the text of `NULL` and from what separates values and rows. */
const SPECIAL = /[\\\t\n\r]/;
const NULL = '\\N';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text form of `COPY`, as a column of the type takes it. */
export function copyText(value: unknown, type: string): string {
  const text = columnText(value, type);
  return text === null ? NULL : escaped(text);
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character]!) : text;
}
