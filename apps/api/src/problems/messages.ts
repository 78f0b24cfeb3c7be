import { dayInWords, instantInWords } from './day-in-words.js';
import type { Language } from './language.js';
import { messagesEn, titlesEn } from './messages.en.js';
import { messagesVi, titlesVi } from './messages.vi.js';

/** Fields of a refusal as a sentence uses them: text already, days in the language’s own form, and `?` where one is missing. */
export type Told = Readonly<Record<string, string>>;

/** A sentence a code: what is wrong, and what the person does next. */
export type Messages = Readonly<Record<string, (told: Told, fields: Readonly<Record<string, unknown>>) => string>>;

const MESSAGES: Readonly<Record<Language, Messages>> = { vi: messagesVi, en: messagesEn };
const TITLES: Readonly<Record<Language, Readonly<Record<number, string>>>> = { vi: titlesVi, en: titlesEn };

export function sentenceFor(code: string, fields: Readonly<Record<string, unknown>>, language: Language): string {
  const sentence = MESSAGES[language][code] ?? MESSAGES[language]['internal-error']!;
  return sentence(told(fields, language), fields);
}

export function titleFor(status: number, language: Language): string {
  return TITLES[language][status] ?? TITLES[language][500]!;
}

function told(fields: Readonly<Record<string, unknown>>, language: Language): Told {
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, asText(value, language)]));
  return new Proxy(texts, { get: (target, name) => (typeof name === 'string' ? (target[name] ?? '?') : undefined) });
}

function asText(value: unknown, language: Language): string {
  if (typeof value === 'string') return shortened(instantInWords(dayInWords(value, language), language));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .slice(0, 20)
      .map((part) => asText(part, language))
      .join(', ');
  return value === null || value === undefined ? '?' : JSON.stringify(value).slice(0, 300);
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
