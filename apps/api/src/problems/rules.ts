import type { Expectation } from './expectation.js';
import type { Language } from './language.js';
import { rulesEn } from './rules.en.js';
import { rulesVi } from './rules.vi.js';

/** How one language says what a field takes. */
export interface RuleWords {
  readonly missing: string;
  readonly unknown: string;
  /** Introduces an example. */
  readonly suchAs: string;
  readonly forms: Readonly<Record<NonNullable<Expectation['form']>, string>>;
  readonly rules: Readonly<Record<string, (expected: Expectation) => string>>;
}

const WORDS: Readonly<Record<Language, RuleWords>> = { vi: rulesVi, en: rulesEn };

/** The broken rule of a field, in words that name the values, the form or the bounds that the field takes. */
export function ruleInWords(rule: string, expected: Expectation, language: Language): string {
  const { missing, unknown, suchAs, forms, rules } = WORDS[language];
  const words = expected.form
    ? `${forms[expected.form]}, ${suchAs} ${expected.example}`
    : rules[expected.allowed ? 'isIn' : rule]?.(expected);
  if (rule === 'isDefined') return words ? `${missing}; ${words}` : missing;
  return words ?? unknown;
}
