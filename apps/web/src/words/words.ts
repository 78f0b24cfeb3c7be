import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { language, storeLanguage, type Language } from './language.js';

type Dictionary = Readonly<Record<string, string>>;

/** The same words in English; `…_one` beside a word is its form for one. */
type InEnglish<Words extends Dictionary> = { readonly [Name in keyof Words]: string } & Dictionary;

type Values = Readonly<Record<string, string | number>>;

/** Says a word; `{{name}}` in it is filled from the values, and `count` chooses its form. */
export type Say<Words extends Dictionary> = (name: keyof Words & string, values?: Values) => string;

void i18next.use(initReactI18next).init({
  lng: language(),
  fallbackLng: 'vi',
  resources: {},
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
});

/**
 * The words of a part of the screens, each in both languages, and how that part says them.
 * @returns a hook whose function answers in the language of the moment
 */
export function words<Words extends Dictionary>(
  part: string,
  { vi, en }: { vi: Words; en: InEnglish<Words> },
): { readonly useWords: () => Say<Words> } {
  i18next.addResourceBundle('vi', part, vi);
  i18next.addResourceBundle('en', part, en);
  return { useWords: () => useTranslation(part).t as unknown as Say<Words> };
}

export async function speak(chosen: Language): Promise<void> {
  storeLanguage(chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}
