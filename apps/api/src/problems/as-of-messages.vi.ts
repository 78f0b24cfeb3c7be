import { dayInWords as day, instantInWords as instant } from './day-in-words.js';
import type { Messages } from './messages.js';

/** Xem lại một thời điểm đã qua. */
export const asOfMessagesVi: Messages = {
  'as-of-ahead': (t) =>
    `Thời điểm ${instant(t.at)} chưa đến, nay mới là ${instant(t.now)}. Hãy chọn một thời điểm đã qua, hoặc bỏ trống để xem hiện tại.`,
  'clock-since-out-of-range': (t) =>
    `Không tính được từ ngày ${day(t.since)}. Hãy chọn một ngày từ ${day(t.earliest)} đến ${day(t.latest)}.`,
  'comparison-backwards': (t) =>
    `Thời điểm đầu (${instant(t.from)}) ở sau thời điểm cuối (${instant(t.to)}). Hãy đổi chỗ hai thời điểm.`,
};
