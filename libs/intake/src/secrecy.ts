import { isCapitals } from './casing.js';
import type { Field, Secrecy } from './draft.js';
import { cellsOf, type Line } from './lines.js';
import type { Range, Reading } from './reading.js';

const MARKS: readonly (readonly [key: string, mark: Secrecy])[] = [
  ['tuyệtmật', 'Tuyệt mật'],
  ['tốimật', 'Tối mật'],
  ['mật', 'Mật'],
];
const LINES_OF_HEAD = 60;
const LONGEST_MARK = 60;
const LABEL = /^(?:mức độ mật|dấu độ mật|độ mật|mức mật)(?!\p{L})[ :]*/u;
const PAPER = /^(?:tài liệu|văn bản)\s*/u;

/**
 * The secrecy mark of a document: alone in a line or column ("MẬT", "( Tối mật )", "T U Y Ệ T  M Ậ T"), or after
 * "Độ mật:". After the head only a mark in capitals counts, since a broken line can leave the word "mật" alone.
 * Of several marks the highest: a secret document taken for a lesser one is the worse mistake.
 */
export function readSecrecy(source: Reading, lines: readonly Line[]): Field<Secrecy> {
  let found: Field<Secrecy> = null;
  const rank = (mark: Secrecy) => MARKS.findIndex(([, value]) => value === mark);
  lines.forEach((line, index) => {
    if (line.to - line.from > LONGEST_MARK * 3 || !source.key.slice(line.from, line.to).includes('ậ')) return;
    const before = lines[index - 1];
    const broken =
      before !== undefined && !line.gap && /\p{Ll}$/u.test(source.text.slice(before.from, before.to).slice(-1));
    for (const range of [line, ...cellsOf(source, line)]) {
      const mark = markOf(source, range, index < LINES_OF_HEAD && !broken);
      if (mark !== null && (found === null || rank(mark) < rank(found.value))) {
        found = { value: mark, span: source.span(range.from, range.to) };
      }
    }
  });
  return found;
}

function markOf(source: Reading, { from, to }: Range, inHead: boolean): Secrecy | null {
  if (to - from > LONGEST_MARK) return null;
  const key = source.key.slice(from, to);
  const label = LABEL.exec(key)?.[0].length ?? 0;
  const capitals = isCapitals(source.text.slice(from, to));
  const titled = /^[^\p{L}]*\p{Lu}/u.test(source.text.slice(from, to));
  if (label === 0 && !capitals && !(inHead && titled)) return null;
  const paper = capitals ? (PAPER.exec(key)?.[0].length ?? 0) : 0;
  const letters = key.slice(Math.max(label, paper)).replace(/[\s()[\]*"“”'.:_–-]/g, '');
  return MARKS.find(([word]) => word === letters)?.[1] ?? null;
}
