import type { Field, Span } from './draft.js';
import { alignedKey } from './fold.js';

/**
 * A part of the document as the rules read it: `text` to take values from, `key` (see `alignedKey`) to match on,
 * index for index the same, and `span`, the way back to the text as it was given.
 */
export interface Reading {
  readonly text: string;
  readonly key: string;
  span(from: number, to: number): Span;
}

/** A stretch of a reading, `to` not included. */
export interface Range {
  from: number;
  to: number;
}

/** A stretch and what stands between it and the one before. */
export interface Piece extends Range {
  glue: ' ' | '\n';
}

const NEEDS_WORK = /[\p{M}\r\v\f\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/u;
// Marks are bounded so that a text of nothing but marks is not one endless letter.
const LETTER = /\r\n|\P{M}\p{M}{0,31}|\p{M}{1,32}/gu;
const LINE_BREAK = /^(?:\r\n|[\r\v\f\u0085\u2028\u2029])$/;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]/;

function normalised(letter: string): string {
  if (LINE_BREAK.test(letter)) return '\n';
  if (SPACE.test(letter)) return ' ';
  if (INVISIBLE.test(letter)) return '';
  return letter.length === 1 ? letter : letter.normalize('NFC');
}

/** The whole text: composed letters, `\n` as the only line break, ordinary spaces and tabs, nothing invisible. */
export function readDocument(original: string): Reading {
  if (!NEEDS_WORK.test(original)) {
    return { text: original, key: alignedKey(original), span: (start, end) => ({ start, end }) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (const { 0: letter, index } of original.matchAll(LETTER)) {
    const part = normalised(letter);
    parts.push(part);
    for (let i = 0; i < part.length; i++) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  const text = parts.join('');
  const startAt = (i: number) => starts[i] ?? original.length;
  return {
    text,
    key: alignedKey(text),
    span: (from, to) => ({ start: startAt(from), end: to > from ? (ends[to - 1] ?? original.length) : startAt(from) }),
  };
}

const isSpace = (unit: string) => unit === ' ' || unit === '\n' || unit === '\t';

/** The pieces read as one text: each trimmed, white space inside folded to one space, joined by their glue. */
export function joined(source: Reading, pieces: readonly Piece[]): Reading {
  const at: number[] = [];
  const units: string[] = [];
  for (const { from, to, glue } of pieces) {
    let pending: string = units.length > 0 ? glue : '';
    for (let i = from; i < to; i++) {
      const unit = source.text.charAt(i);
      if (isSpace(unit)) {
        if (units.length > 0 && pending === '') pending = ' ';
        continue;
      }
      if (pending !== '') {
        units.push(pending);
        at.push(i);
        pending = '';
      }
      units.push(unit);
      at.push(i);
    }
  }
  const text = units.join('');
  const start = (i: number) => at[i] ?? (at.at(-1) ?? -1) + 1;
  return {
    text,
    key: alignedKey(text),
    span: (from, to) => source.span(start(from), to > from ? start(to - 1) + 1 : start(from)),
  };
}

/** Part of a reading as a reading of its own. */
export function part(source: Reading, { from, to }: Range): Reading {
  return {
    text: source.text.slice(from, to),
    key: source.key.slice(from, to),
    span: (start, end) => source.span(from + start, from + end),
  };
}

/** The stretch without the white space and the given punctuation at its ends. */
export function trimmed(text: string, { from, to }: Range, punctuation = ''): Range {
  const drop = (unit: string) => isSpace(unit) || (unit !== '' && punctuation.includes(unit));
  let start = from;
  let end = to;
  while (start < end && drop(text.charAt(start))) start++;
  while (end > start && drop(text.charAt(end - 1))) end--;
  return { from: start, to: end };
}

/** The stretch as a field with its own words as value; null when it is empty. */
export function wordsAt(source: Reading, range: Range): Field<string> {
  const value = source.text.slice(range.from, range.to).replace(/\s+/g, ' ').trim();
  return value === '' ? null : { value, span: source.span(range.from, range.to) };
}
