import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../words/language.js';
import { speak } from '../words/words.js';
import { useFrameWords } from './frame.words.js';

const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

export function LanguageChoice() {
  const say = useFrameWords();
  const { i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={say('language')}
      value={i18n.language}
      onChange={(chosen) => void speak(chosen as Language)}
      data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
    />
  );
}
