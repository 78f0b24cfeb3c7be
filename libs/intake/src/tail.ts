import { isCapitals } from './casing.js';
import { cellsOf, type Line } from './lines.js';
import type { Range, Reading } from './reading.js';
import { isCapacity, isRecipientsHeading } from './sections.js';

const POSITION =
  /^(?:q\. ?|quyền )?(?:phó )?(?:tổng )?(?:bí thư|chủ tịch|trưởng ban|trưởng đoàn|chánh văn phòng|chánh thanh tra|giám đốc|chủ nhiệm|thủ tướng|bộ trưởng|thứ trưởng|chánh án|viện trưởng|thường trực|uỷ viên|trưởng phòng|thủ trưởng|cục trưởng|chỉ huy trưởng|hiệu trưởng|văn phòng)(?!\p{L})/u;
const STAMP = /^(?:ký bởi|thời gian ký|ngày ký|người ký) ?:/u;
const INDENT_OF_RIGHT_COLUMN = 15;

/** The office of a signer in capitals: "BÍ THƯ", "PHÓ CHỦ TỊCH". */
export function isPosition({ text, key }: Reading, { from, to }: Range): boolean {
  return to - from <= 100 && POSITION.test(key.slice(from, to)) && isCapitals(text.slice(from, to));
}

/** The end of a document in its two blocks, whether they stand under or beside each other. */
export function splitTail(source: Reading, tail: readonly Line[]): { recipients: Line[]; signature: Line[] } {
  const signs = (cell: Line) => isCapacity(source, cell) || isPosition(source, cell);
  const atRight = (cell: Line) =>
    cell.from - cell.start >= INDENT_OF_RIGHT_COLUMN || source.text.slice(cell.start, cell.from).includes('\t');
  const rows = tail.map((line) => ({ line, cells: line.to - line.from > 400 ? [line] : cellsOf(source, line) }));
  const beside = rows.some(({ cells }) => cells.some((cell, i) => signs(cell) && (i > 0 || atRight(cell))));
  const recipients: Line[] = [];
  const signature: Line[] = [];
  let block = recipients;
  for (const { line, cells } of rows) {
    if (beside) {
      for (const [i, cell] of cells.entries()) {
        const brace = /[}(⎫⎬⎭]/.test(source.text.charAt(cell.from));
        (!brace && (i > 0 || atRight(cell)) ? signature : recipients).push(cell);
      }
      continue;
    }
    if (isRecipientsHeading(source, line)) block = recipients;
    else if (signs(line) || STAMP.test(source.key.slice(line.from, line.from + 20))) block = signature;
    block.push(line);
  }
  return { recipients, signature };
}
