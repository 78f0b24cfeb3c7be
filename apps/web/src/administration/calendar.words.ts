import { words } from '../words/words.js';

/** Days off and days worked in exchange, as an administrator keeps them. */
export const { useWords: useCalendarWords } = words('calendar', {
  vi: {
    about:
      'Ngày nghỉ và ngày làm bù của từng năm. Hạn đã giao giữ nguyên ngày; hạn giao sau, hạn tính bằng ngày làm việc và giờ nhắc việc theo lịch mới ngay khi lưu.',
    year: 'Năm',
    before: 'Năm trước',
    after: 'Năm sau',
    undeclared: 'Chưa có lịch năm {{year}}: mới chỉ tính thứ bảy, chủ nhật là ngày nghỉ.',
    holidays: 'Ngày nghỉ',
    swaps: 'Ngày làm bù',
    noHolidays: 'Chưa có ngày nghỉ nào',
    noSwaps: 'Không có ngày làm bù',
    day: 'Ngày',
    what: 'Nội dung',
    add: 'Thêm',
    addHoliday: 'Thêm ngày nghỉ',
    addSwap: 'Thêm ngày làm bù',
    swapHint: 'Chỉ thứ bảy hoặc chủ nhật',
    name: 'Tên ngày nghỉ',
    reason: 'Bù cho ngày nào, theo văn bản nào',
    remove: 'Bỏ {{day}}',
    removeTitle: 'Bỏ {{day}} ({{name}}) khỏi lịch?',
    removeAbout:
      'Ngày này trở lại như ngày thường trong tuần. Hạn đã giao không đổi; lần nhắc việc sau tính theo lịch mới.',
    removeDo: 'Bỏ khỏi lịch',
    added: 'Đã thêm {{day}} vào lịch',
    removed: 'Đã bỏ {{day}} khỏi lịch',
  },
  en: {
    about:
      'Days off and days worked in exchange, year by year. Deadlines already given keep their day; later ones, terms in working days and reminders follow the new calendar at once.',
    year: 'Year',
    before: 'The year before',
    after: 'The year after',
    undeclared: 'There is no calendar of {{year}} yet: only Saturdays and Sundays are off.',
    holidays: 'Days off',
    swaps: 'Days worked in exchange',
    noHolidays: 'No days off yet',
    noSwaps: 'None',
    day: 'Day',
    what: 'What it is',
    add: 'Add',
    addHoliday: 'Add a day off',
    addSwap: 'Add a day worked in exchange',
    swapHint: 'A Saturday or a Sunday',
    name: 'Name of the day',
    reason: 'For which day, by which document',
    remove: 'Remove {{day}}',
    removeTitle: 'Remove {{day}} ({{name}})?',
    removeAbout:
      'It becomes an ordinary day of its week. Deadlines already given stay; the next reminders follow the new calendar.',
    removeDo: 'Remove',
    added: '{{day}} is added',
    removed: '{{day}} is removed',
  },
});
