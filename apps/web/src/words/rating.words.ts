import { words } from './words.js';

/** The ratings of 366-QĐ/TW, and how grave a finding is. */
export const { useWords: useRatingTerms } = words('ratings', {
  vi: {
    'rating.excellent': 'Hoàn thành xuất sắc nhiệm vụ',
    'rating.good': 'Hoàn thành tốt nhiệm vụ',
    'rating.completed': 'Hoàn thành nhiệm vụ',
    'rating.not-completed': 'Không hoàn thành nhiệm vụ',
    'weight.strength': 'Ưu điểm',
    'weight.shortcoming': 'Hạn chế, khuyết điểm',
    'weight.violation': 'Vi phạm',
  },
  en: {
    'rating.excellent': 'Excellent',
    'rating.good': 'Good',
    'rating.completed': 'Completed',
    'rating.not-completed': 'Not completed',
    'weight.strength': 'Strength',
    'weight.shortcoming': 'Shortcoming',
    'weight.violation': 'Violation',
  },
});
