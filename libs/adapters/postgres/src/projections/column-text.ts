const QUOTED = /["\\]/;
const ALL_QUOTED = /["\\]/g;

/** Arrays whose entries have neither spaces, commas nor quotes in their text form. */
const PLAIN_ARRAYS: ReadonlySet<string> = new Set([
  'timestamp with time zone[]',
  'date[]',
  'integer[]',
  'bigint[]',
  'uuid[]',
]);

/** A value in PostgreSQL's text form, as a column of the type takes it; null for `NULL`. */
export function columnText(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'json' || type === 'jsonb') return JSON.stringify(value);
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return Array.isArray(value) && type.endsWith('[]') ? arrayText(value, type) : JSON.stringify(value);
  }
}

/** Added up and not joined: a row of arrays is as dear to write as all its other values together. */
function arrayText(values: readonly unknown[], type: string): string {
  const textOf = PLAIN_ARRAYS.has(type) ? String : quoted;
  let entries = '';
  for (const value of values) {
    if (entries) entries += ',';
    entries += value === null ? 'NULL' : textOf(value);
  }
  return `{${entries}}`;
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${QUOTED.test(text) ? text.replace(ALL_QUOTED, '\\$&') : text}"`;
}
