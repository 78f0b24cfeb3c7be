/** A column of a file: its heading, and what stands in it for an item. */
export interface Column<Item> {
  readonly title: string;
  readonly of: (item: Item) => string | number | null | undefined;
}

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^(\s*[=+\-@]|[\t\r])/;

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // Somebody’s words must stay words in whatever program opens the file.
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a CSV file (RFC 4180), marked as UTF-8 so that spreadsheets read Vietnamese. */
export function csvOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const lines = [
    columns.map(({ title }) => cell(title)),
    ...items.map((item) => columns.map(({ of }) => cell(of(item)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** Leaves a text with the person as a file. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
