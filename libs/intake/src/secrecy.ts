import { isCapitals } from './casing.js';
import type { Field, Secrecy } from './draft.js';
import { cellsOf, type Line } from './lines.js';
import { readDocument, type Range, type Reading } from './reading.js';

// Typed with its marks, or without any as on old machines; half of them would be another word ("MẶT", "MÁT").
const PAPER = '(?:t[aà]ili[eệ]u|v[aă]nb[aả]n)?';
const MARKS: readonly (readonly [mark: Secrecy, letters: RegExp])[] = [
  ['Tuyệt mật', new RegExp(`^${PAPER}(?:tuyệtmật|tuyetmat)$`, 'u')],
  ['Tối mật', new RegExp(`^${PAPER}(?:tốimật|toimat)$`, 'u')],
  ['Mật', new RegExp(`^${PAPER}(?:(?:bí)?mật|(?:bi)?mat)$`, 'u')],
];
const MAY_BE_MARKED = /m[^\p{L}]*[aậ][^\p{L}]*t/u;
const LINES_OF_HEAD = 60;
const LONGEST_MARK = 60;
/** What a title is divided by; a dash divides where it stands alone. */
const PART_OF_TITLE = /(?:(?![ \n\t][–—-][ \n\t])[^:;.,()[\]\n|])+/gu;
const LABEL = /^[^\p{L}\p{N}]*(?:mức độ mật|dấu độ mật|độ mật|mức mật|(?:muc |dau )?do mat|muc mat)(?!\p{L})[ :]*/u;

/**
 * The secrecy mark of a document: alone in a line or column ("MẬT", "( Tối mật )", "T U Y Ệ T  M Ậ T", "Tài liệu
 * mật"), or after "Độ mật:". After the head only a mark in capitals counts, since a broken line can leave the word
 * "mật" alone; and so everywhere of one typed without marks, since "Mat" may be a name.
 * Of several marks the highest: a secret document taken for a lesser one is the worse mistake.
 */
export function readSecrecy(source: Reading, lines: readonly Line[]): Field<Secrecy> {
  let found: Field<Secrecy> = null;
  const rank = (mark: Secrecy) => MARKS.findIndex(([value]) => value === mark);
  lines.forEach((line, index) => {
    if (line.to - line.from > LONGEST_MARK * 3 || !MAY_BE_MARKED.test(source.key.slice(line.from, line.to))) return;
    if (isPartOfStateSecrets(source, line, lines[index + 1])) return;
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

/**
 * The secrecy mark that a title bears in one of its parts: "TỐI MẬT: về …", "Kế hoạch năm 2026 (MẬT)", "Độ mật: Mật".
 * A title that speaks of secrets bears none.
 */
export function secrecyMarkIn(title: string | null): Secrecy | null {
  if (title === null) return null;
  const source = readDocument(title);
  const parts = [...source.text.matchAll(PART_OF_TITLE)].map(({ 0: part, index }) => ({
    from: index,
    to: index + part.length,
  }));
  const whole = { from: 0, to: source.text.length };
  const marks = [whole, ...parts].map((range, index) => markOf(source, range, index < 2));
  return MARKS.find(([mark]) => marks.includes(mark))?.[0] ?? null;
}

function markOf(source: Reading, { from, to }: Range, inHead: boolean): Secrecy | null {
  if (to - from > LONGEST_MARK) return null;
  const key = source.key.slice(from, to);
  const label = LABEL.exec(key)?.[0].length ?? 0;
  const capitals = isCapitals(source.text.slice(from, to));
  const titled = /^[^\p{L}]*\p{Lu}/u.test(source.text.slice(from, to));
  const letters = key.slice(label).replace(/[^\p{L}\p{N}]/gu, '');
  const unmarked = letters.endsWith('mat');
  if (label === 0 && !capitals && !(inHead && titled && !unmarked)) return null;
  return MARKS.find(([, marked]) => marked.test(letters))?.[0] ?? null;
}

/** A title in capitals that is broken between "BÍ MẬT" and "NHÀ NƯỚC" speaks of secrets and is none. */
function isPartOfStateSecrets({ key }: Reading, line: Line, next: Line | undefined): boolean {
  if (!next || next.gap || !key.startsWith('nhà nước', next.from)) return false;
  return /(?:^|[^\p{L}])bí mật$/u.test(key.slice(line.from, line.to));
}
