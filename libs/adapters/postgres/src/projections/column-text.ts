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
      return Array.isArray(value) && type.endsWith('[]') ? arrayText(value) : JSON.stringify(value);
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
