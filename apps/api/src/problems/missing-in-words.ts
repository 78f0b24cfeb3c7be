import { dayInWords } from './day-in-words.js';
import type { Language } from './language.js';

/** A field of a draft that an issue needs, and what a clerk reads of it. */
export interface MissingField {
  /** `number`, or `tasks.3.addressees` of task 3. */
  readonly path: string;
  readonly detail: string;
}

type Words = Readonly<Record<string, string>>;

const OF_DRAFT: Readonly<Record<Language, Words>> = {
  vi: {
    type: 'thiếu loại văn bản',
    number: 'thiếu số, ký hiệu văn bản',
    title: 'thiếu trích yếu',
    issuerUnitId: 'thiếu cơ quan ban hành',
    documentDate: 'thiếu ngày văn bản',
    tasks: 'chưa có nhiệm vụ nào',
  },
  en: {
    type: 'no type of document',
    number: 'no number and symbol',
    title: 'no abstract',
    issuerUnitId: 'no issuer',
    documentDate: 'no date of the document',
    tasks: 'no task',
  },
};
const OF_TASK: Readonly<Record<Language, Words>> = {
  vi: { text: 'thiếu nội dung', addressees: 'thiếu đơn vị chủ trì' },
  en: { text: 'no content', addressees: 'no lead unit' },
};
const TASK: Readonly<Record<Language, string>> = { vi: 'nhiệm vụ', en: 'task' };
const AND_MORE: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `và ${count} mục khác`,
  en: (count) => `and ${count} more`,
};

/** Fields in one sentence; the list has all of them. */
const MOST_IN_A_SENTENCE = 20;

/** What a draft lacks, in words, in its order; nothing for what is no list of paths. */
export function missingInWords(missing: unknown, language: Language): MissingField[] {
  if (!Array.isArray(missing)) return [];
  return missing.map(String).map((path) => ({ path, detail: detailOf(path, language) }));
}

/** The same as part of a sentence; `?` where nothing is known. */
export function missingInASentence(missing: unknown, language: Language): string {
  const details = missingInWords(missing, language).map(({ detail }) => detail);
  return enough(details, language).join('; ') || '?';
}

function detailOf(path: string, language: Language): string {
  const [, no, field] = /^tasks\.(.+)\.(\w+)$/.exec(path) ?? [];
  if (no === undefined || field === undefined) return OF_DRAFT[language][path] ?? path;
  return `${TASK[language]} ${no}: ${OF_TASK[language][field] ?? field}`;
}

/** Tasks with the deadlines they have, as part of a sentence; `?` where nothing is known. */
export function lateInASentence(tasks: unknown, language: Language): string {
  if (!Array.isArray(tasks)) return '?';
  const told = (tasks as readonly { taskNo: string; deadline: string }[]).map(
    ({ taskNo, deadline }) => `${TASK[language]} ${taskNo} (${dayInWords(deadline, language)})`,
  );
  return enough(told, language).join(', ');
}

function enough(told: readonly string[], language: Language): readonly string[] {
  const more = told.length - MOST_IN_A_SENTENCE;
  return more > 0 ? [...told.slice(0, MOST_IN_A_SENTENCE), AND_MORE[language](more)] : told;
}
