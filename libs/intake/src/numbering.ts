/**
 * The marks with which a numbered demand begins. Each punctuation is a style of its own ("1." and "1)" are different
 * levels of one document), because a list inside a task uses another style than the tasks.
 */
export interface Marker {
  style: string;
  value: number;
  /** What the draft shows as the task's number. */
  label: string;
  /** Units up to the first one of the content. */
  length: number;
}

const ROMAN = /^(?=[IVXL])(X{0,3}(?:IX|IV|V?I{0,3})) ?([.)\-–:])(?:[ \t]+(?=["“]?\p{L})|(?=["“]?\p{Lu}))/u;
const ARABIC = /^(\d{1,2}) ?([.)/:\-–])(?![ \t]?\d)[ \t]*(?=["“(]?\p{L})/u;
const NESTED = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?[ \t]+(?=\p{L})/u;
const LETTER = /^([a-zđ]) ?([.)])[ \t]*(?=["“(]?\p{L})/u;
const PART = /^([A-H])[.)][ \t]+(?=\p{L})/u;
const COUNT = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?';
const ORDER = 'nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười';
const WORD = new RegExp(`^(?:(${COUNT}) là|thứ (${ORDER})(?: là)?(?=[,:])) ?[,:;]? *`, 'u');
const ARTICLE = /^điều (\d{1,2}) ?[.:] */u;

const VALUES: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function romanValue(numeral: string): number {
  const values = Array.from(numeral, (unit) => ({ I: 1, V: 5, X: 10 })[unit] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** The marker at the start of a line, given its text and key (of which the first hundred units are enough). */
export function markerAt(text: string, key: string): Marker | null {
  const roman = ROMAN.exec(text);
  if (roman?.[1]) return { style: 'roman', value: romanValue(roman[1]), label: roman[1], length: roman[0].length };
  const nested = NESTED.exec(text);
  if (nested !== null) return { style: 'nested', value: 0, label: nested[0].trim(), length: nested[0].length };
  const arabic = ARABIC.exec(text);
  if (arabic?.[1]) {
    const style = arabic[2] === '–' ? '1-' : `1${arabic[2] ?? ''}`;
    return { style, value: Number(arabic[1]), label: String(Number(arabic[1])), length: arabic[0].length };
  }
  const part = PART.exec(text);
  if (part?.[1]) return { style: 'part', value: part[1].charCodeAt(0) - 64, label: part[1], length: part[0].length };
  const letter = LETTER.exec(text);
  if (letter?.[1]) {
    return {
      style: `a${letter[2] ?? ''}`,
      value: LETTERS.indexOf(letter[1]) + 1,
      label: letter[1],
      length: letter[0].length,
    };
  }
  return wordMarker(text, key);
}

function wordMarker(text: string, key: string): Marker | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const word = WORD.exec(key);
  if (word !== null) {
    const value = VALUES[word[1] ?? word[2] ?? ''] ?? 0;
    return { style: word[1] === undefined ? 'order' : 'count', value, label: String(value), length: word[0].length };
  }
  const article = ARTICLE.exec(key);
  if (article === null) return null;
  return { style: 'article', value: Number(article[1]), label: String(Number(article[1])), length: article[0].length };
}

/** Whether the paragraph is an item of a plain list ("- ", "+ ", "• "). */
export function isBullet(text: string): boolean {
  return /^[-–+•*▪●][ \t]*\p{L}/u.test(text);
}
