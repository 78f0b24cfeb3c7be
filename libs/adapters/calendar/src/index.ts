export {
  isYearDecided,
  vietnamHolidays,
  vietnamSwapWorkdays,
  type VietnamHoliday,
  type VietnamSwapWorkday,
} from './vietnam-holidays.js';
