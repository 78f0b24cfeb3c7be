/**
 * Keys for matching Vietnamese text. "Ủy" and "Uỷ", "hòa" and "hoà" are two spellings of one syllable; the key has
 * the tone on the second vowel. Written so that composed text keeps its length: an index into the key is an index
 * into the text.
 */

const FIRST_VOWEL: Readonly<Record<string, readonly [bare: string, tone: number]>> = {
  ò: ['o', 0],
  ó: ['o', 1],
  ỏ: ['o', 2],
  õ: ['o', 3],
  ọ: ['o', 4],
  ù: ['u', 0],
  ú: ['u', 1],
  ủ: ['u', 2],
  ũ: ['u', 3],
  ụ: ['u', 4],
};
const SECOND_VOWEL: Readonly<Record<string, string>> = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' };

function moveTone(pair: string): string {
  const [bare, tone] = FIRST_VOWEL[pair.charAt(0)] ?? [pair.charAt(0), 0];
  return bare + (SECOND_VOWEL[pair.charAt(1)] ?? '').charAt(tone);
}

/** Lower case unit by unit: the few letters whose lower case is longer stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(i);
  }).join('');
}

/**
 * The key of composed (NFC) text, unit for unit: lower case, tone marks in one place, tabs as spaces, and the
 * Icelandic eth, which some keyboards give for it, as "đ".
 */
export function alignedKey(text: string): string {
  return lowerCase(text)
    .replace(/[òóỏõọ][ae]|[ùúủũụ]y/g, moveTone)
    .replace(/ð/g, 'đ')
    .replace(/\t/g, ' ');
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The matching key of a name: two spellings of the same name have the same key. NFC, lower case, one placement of
 * the tone mark, white space folded and trimmed, invisible characters dropped. Idempotent.
 */
export function fold(text: string): string {
  const composed = text.replace(INVISIBLE, '').normalize('NFC').toLowerCase().normalize('NFC');
  return alignedKey(composed).replace(/\s+/g, ' ').trim();
}

/** As `fold`, and without any marks ("Đảng ủy" and "dang uy" have the same key): for search typed without marks. */
export function foldMarks(text: string): string {
  return fold(
    fold(text)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd'),
  );
}
