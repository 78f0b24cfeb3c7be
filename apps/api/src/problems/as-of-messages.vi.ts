import type { Messages } from './messages.js';

/** Xem lại một thời điểm đã qua. */
export const asOfMessagesVi: Messages = {
  'as-of-ahead': (t) =>
    `Thời điểm ${t.at} chưa đến, nay mới là ${t.now}. Hãy chọn một thời điểm đã qua, hoặc bỏ trống để xem hiện tại.`,
  'clock-since-out-of-range': (t) =>
    `Không tính được từ ngày ${t.since}. Hãy chọn một ngày từ ${t.earliest} đến ${t.latest}.`,
  'comparison-backwards': (t) => `Thời điểm đầu (${t.from}) ở sau thời điểm cuối (${t.to}). Hãy đổi chỗ hai thời điểm.`,
};
