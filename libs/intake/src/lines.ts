import type { Range, Reading } from './reading.js';
import { trimmed } from './reading.js';

/** A line that has something on it, without the white space at its ends. */
export interface Line extends Range {
  /** Where the line begins, white space included: `from - start` is its column. */
  start: number;
  /** Whether one or more blank lines stand before it. */
  gap: boolean;
}

/** The lines of the text that are not blank, in order. */
export function linesOf({ text }: Reading): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const { from, to } = trimmed(text, { from: start, to: end });
    if (from === to) gap = true;
    else {
      lines.push({ start, from, to, gap });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

// What begins the right-hand column of a head whose two columns were flattened with a single space.
const RIGHT_COLUMN = / (?=đảng cộng sản việt nam|cộng hoà xã hội chủ nghĩa)/;
const NUMBER_CELL = /^số ?:? ?\d{1,5}[^ ]* (?=\p{L})/u;

/** The columns of a line: parted by a tab, by two or more spaces, or by the fixed formulas of a document's head. */
export function cellsOf(source: Reading, line: Line): Line[] {
  const cells: Line[] = [];
  const add = (from: number, to: number) => {
    const cell = trimmed(source.text, { from, to });
    if (cell.from < cell.to) cells.push({ ...cell, start: line.start, gap: line.gap });
  };
  let from = line.from;
  for (const { 0: space, index } of source.text.slice(line.from, line.to).matchAll(/\t[ \t]*| {2,}/g)) {
    add(from, line.from + index);
    from = line.from + index + space.length;
  }
  add(from, line.to);
  return cells.flatMap((cell) => headCells(source, cell));
}

const LONGEST_HEAD_LINE = 200;

function headCells({ key }: Reading, cell: Line): Line[] {
  if (cell.to - cell.from > LONGEST_HEAD_LINE) return [cell];
  const words = key.slice(cell.from, cell.to);
  const found = NUMBER_CELL.exec(words)?.[0].length;
  const cut = found ?? (RIGHT_COLUMN.exec(words)?.index ?? -1) + 1;
  if (cut === 0) return [cell];
  return [
    { ...cell, to: cell.from + cut - 1 },
    { ...cell, from: cell.from + cut },
  ];
}
