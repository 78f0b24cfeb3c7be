import type { Field } from './draft.js';
import { trimmed, wordsAt, type Reading } from './reading.js';

const MADE_KNOWN = /(?<!\p{L})này (?:được )?(?:phổ biến|quán triệt|truyền đạt)[^.\n]{0,80}? (?=(?:đến|tới) )/gu;

/** How far the document is to be made known: "Chỉ thị này được phổ biến đến chi bộ" → "đến chi bộ". */
export function disseminationIn(reading: Reading): Field<string> {
  for (const { 0: lead, index } of reading.key.matchAll(MADE_KNOWN)) {
    const from = index + lead.length;
    const length = /^[^.;\n]{1,200}/u.exec(reading.key.slice(from, from + 200))?.[0].length ?? 0;
    return wordsAt(reading, trimmed(reading.text, { from, to: from + length }, ',./'));
  }
  return null;
}
