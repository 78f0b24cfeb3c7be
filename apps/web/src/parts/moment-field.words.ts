import { words } from '../words/words.js';

export const { useWords: useMomentFieldWords } = words('moment-field', {
  vi: {
    choose: 'Chọn ngày, giờ',
    hours: 'Giờ',
    minutes: 'Phút',
    take: 'Dùng ngày, giờ này',
  },
  en: {
    choose: 'Choose day and time',
    hours: 'Hours',
    minutes: 'Minutes',
    take: 'Take this day and time',
  },
});
