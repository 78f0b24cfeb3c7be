import { words } from '../words/words.js';

export const { useWords: useManyWords } = words('many', {
  vi: {
    refused: 'Đã làm {{done}} việc; {{count}} việc chưa làm được:',
    close: 'Đóng',
  },
  en: {
    refused: '{{done}} done; {{count}} were refused:',
    close: 'Close',
  },
});
