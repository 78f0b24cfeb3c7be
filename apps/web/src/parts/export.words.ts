import { words } from '../words/words.js';

export const { useWords: useExportWords } = words('export', {
  vi: {
    export: 'Xuất tệp CSV',
    exported: 'Đã xuất {{count}} dòng.',
    cut: 'Danh sách dài: tệp chỉ có {{count}} dòng đầu. Hãy lọc hẹp lại để xuất phần còn lại.',
  },
  en: {
    export: 'Export as CSV',
    exported: '{{count}} lines exported.',
    cut: 'A long list: the file has the first {{count}} lines. Narrow it down to export the rest.',
  },
});
