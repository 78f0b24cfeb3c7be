/** Takes the text of a value apart from the text of `NULL` and from what separates values and rows. */
const SPECIAL = /[\\\t\n\r]/;
const NULL = '\\N';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text form of `COPY`, as a column of the type takes it. */
export function copyText(value: unknown, type: string): string {
  if (value === null || value === undefined) return NULL;
  if (type === 'json' || type === 'jsonb') return escaped(JSON.stringify(value));
  switch (typeof value) {
    case 'string':
      return escaped(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return escaped(Array.isArray(value) && type.endsWith('[]') ? arrayText(value) : JSON.stringify(value));
  }
}

function arrayText(values: readonly unknown[]): string {
  const entries = values.map((value) => {
    if (value === null) return 'NULL';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${entries.join(',')}}`;
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character]!) : text;
}
