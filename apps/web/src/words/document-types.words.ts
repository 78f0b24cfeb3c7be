import { words } from './words.js';

/** What the types of documents are called; documents name them by their abbreviations. */
export const { useWords: useDocumentTypeWords } = words('document-types', {
  vi: {
    CT: 'Chỉ thị',
    NQ: 'Nghị quyết',
    QĐ: 'Quyết định',
    KL: 'Kết luận',
    QC: 'Quy chế',
    HD: 'Hướng dẫn',
    KH: 'Kế hoạch',
    CTr: 'Chương trình',
    ĐA: 'Đề án',
    TB: 'Thông báo',
    CV: 'Công văn',
    BC: 'Báo cáo',
    TTr: 'Tờ trình',
  },
  en: {
    CT: 'Directive',
    NQ: 'Resolution',
    QĐ: 'Decision',
    KL: 'Conclusion',
    QC: 'Statute',
    HD: 'Guidance',
    KH: 'Plan',
    CTr: 'Programme',
    ĐA: 'Scheme',
    TB: 'Notice',
    CV: 'Official letter',
    BC: 'Report',
    TTr: 'Submission',
  },
});
