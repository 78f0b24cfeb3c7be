import { foldMarks } from '#intake';
import { Refusal } from '#event-sourcing';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

/** What is asked for beyond this says nothing more. */
const MOST_WORDS = 10;
const LONGEST_WORD = 60;

/** Words without marks or punctuation: "Chỉ thị số 17-CT/HU" is "chi thi so 17 ct hu". */
export function searchWords(...texts: readonly (string | null)[]): string {
  return foldMarks(texts.filter((text) => text !== null).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * True where every word asked for begins some word of the column. Served by a GIN index on
 * `to_tsvector('simple', column)`; the column holds {@link searchWords}.
 */
export function hasWords(column: Expression<string>, asked: string): RawBuilder<SqlBool> {
  const words = searchWords(asked).split(' ').slice(0, MOST_WORDS);
  const query = words.map((word) => `${word.slice(0, LONGEST_WORD)}:*`).join(' & ');
  return sql<SqlBool>`to_tsvector('simple', ${column}) @@ to_tsquery('simple', ${query})`;
}

/** The same of a text at hand, where there are too few of them for an index. */
export function saysWords(said: string, asked: string): boolean {
  const words = searchWords(said).split(' ');
  return searchWords(asked)
    .split(' ')
    .slice(0, MOST_WORDS)
    .every((word) => words.some((one) => one.startsWith(word)));
}

/** What was asked for has neither letter nor digit: it finds nothing and must not look as if it found everything. */
export class SearchSaysNothing extends Refusal {
  readonly code = 'search-says-nothing';
  constructor(text: string) {
    super({ text });
  }
}

/**
 * Whether anything is searched for; an empty text is none.
 * @throws SearchSaysNothing
 */
export function isSearch(asked: string | null | undefined): asked is string {
  if (!asked) return false;
  if (searchWords(asked) === '') throw new SearchSaysNothing(asked);
  return true;
}
