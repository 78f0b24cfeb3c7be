import { fieldNamesEn } from './field-names.en.js';
import { fieldNamesVi } from './field-names.vi.js';
import type { Language } from './language.js';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: fieldNamesVi, en: fieldNamesEn };

/**
 * A field as the screens call it: `tasks.0.deadline.lastDay` is "nhiệm vụ 1, thời hạn, ngày hết hạn".
 * Null where a part of the path has no name: it is none of the request.
 */
export function fieldInWords(path: string, language: Language): string | null {
  const names: string[] = [];
  for (const part of path.split('.')) {
    const last = names.length - 1;
    if (/^\d+$/.test(part) && last >= 0) {
      names[last] += ` ${Number(part) + 1}`;
    } else {
      const name = nameOf(part, language);
      if (name === undefined) return null;
      names.push(name);
    }
  }
  return names.join(', ');
}

const nameOf = (part: string, language: Language): string | undefined =>
  Object.hasOwn(NAMES[language], part) ? NAMES[language][part] : undefined;
