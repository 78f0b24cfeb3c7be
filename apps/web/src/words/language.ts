export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'thong-suot.language';

/** The language of the screens: Vietnamese until the person chooses another. */
export function language(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
}

export function storeLanguage(chosen: Language): void {
  localStorage.setItem(STORED, chosen);
}

/** As `Intl` names it. */
export const locale = (): string => (language() === 'en' ? 'en-GB' : 'vi-VN');
