import { words } from '../words/words.js';

export const { useWords: useKeysWords } = words('keys', {
  vi: {
    title: 'Phím tắt',
    help: 'Xem bảng phím tắt này',
    wanted: 'Dùng phím tắt một chữ trên máy này',
    close: 'Đóng',
  },
  en: {
    title: 'Keyboard shortcuts',
    help: 'Show this list',
    wanted: 'Use single-letter shortcuts on this computer',
    close: 'Close',
  },
});
