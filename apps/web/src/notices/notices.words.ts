import { words } from '../words/words.js';

export const { useWords: useNoticesWords } = words('notices', {
  vi: { title: 'Thông báo' },
  en: { title: 'Notices' },
});
