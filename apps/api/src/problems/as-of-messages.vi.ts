import type { Messages } from './messages.js';

/** Xem lại một thời điểm đã qua. */
export const asOfMessagesVi: Messages = {
  'as-of-ahead': (t) =>
    `Thời điểm ${t.at} (${t.field}) chưa đến, nay mới là ${t.now}. Hãy chọn một thời điểm đã qua, hoặc bỏ trống để xem hiện tại.`,
  'comparison-backwards': (t) =>
    `Thời điểm đầu (from ${t.from}) đến sau thời điểm cuối (to ${t.to}). Hãy đổi chỗ hai thời điểm.`,
};
