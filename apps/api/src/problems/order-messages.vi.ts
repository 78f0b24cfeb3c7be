import type { Messages } from './messages.js';

/** Chuyển giao nhiệm vụ, lệnh cho nhiều nhiệm vụ. */
export const orderMessagesVi: Messages = {
  'order-unknown': () => 'Không có lệnh này. Hãy tải lại danh sách lệnh.',
  'order-empty': () => 'Chưa chọn nhiệm vụ nào. Hãy chọn ít nhất một nhiệm vụ.',
  'order-too-large': (t) => `Đã chọn ${t.count} nhiệm vụ, mỗi lệnh nhiều nhất ${t.most}. Hãy chia thành nhiều lệnh.`,
  'order-under-way': (t) =>
    `Lệnh đang thực hiện (${t.decided}/${t.count} nhiệm vụ). Hãy chờ thực hiện xong rồi hoàn tác.`,
  'order-undo-under-way': (t) =>
    `Lệnh đang được hoàn tác, còn ${t.left} nhiệm vụ. Hãy chờ hoàn tác xong rồi xem kết quả từng nhiệm vụ.`,
  'order-undone-already': () => 'Lệnh này đã được hoàn tác hết. Hãy xem kết quả từng nhiệm vụ.',
  'order-too-old': (t) =>
    `Lệnh đã quá ${t.days} ngày (ra ngày ${t.orderedOn}) nên không hoàn tác được nữa. Hãy ra lệnh mới cho các nhiệm vụ cần sửa.`,
  'order-did-nothing': () =>
    'Không nhiệm vụ nào đã thực hiện theo lệnh này. Không cần hoàn tác; hãy xem lý do từng nhiệm vụ.',
  'step-has-followers': () =>
    'Sau lệnh này nhiệm vụ đã có bước khác nên không hoàn tác được. Hãy xem lịch sử nhiệm vụ và xử lý riêng.',
  'step-reached-shares': (t) =>
    `Nhiệm vụ đã giao tiếp cho ${t.shares} đơn vị cấp dưới nên không hoàn tác được. Hãy kiểm tra và xử lý riêng từng nhiệm vụ.`,
  'transfer-to-itself': (t) => `Nhiệm vụ đang thuộc "${t.unit}". Hãy chọn đơn vị khác để chuyển.`,
  'transfer-from-stranger': () =>
    'Đơn vị chuyển không còn tham gia nhiệm vụ này; có thể nhiệm vụ đã được chuyển trước đó. Hãy tải lại nhiệm vụ.',
  'transfer-unit-dissolved': (t) => `"${t.unit}" không còn tồn tại. Hãy chuyển cho đơn vị kế thừa.`,
  'transfer-out-of-reach': (t) =>
    `"${t.unit}" không thuộc phạm vi giao việc của đơn vị giao nhiệm vụ này. Hãy chọn đơn vị cấp dưới, hoặc đề nghị cấp trên chuyển.`,
  'transfer-report-waits': () =>
    'Báo cáo của đơn vị đang thực hiện còn chờ xem xét. Hãy công nhận hoặc trả lại báo cáo trước, rồi chuyển nhiệm vụ.',
  'transfer-to-giver': (t) =>
    `"${t.unit}" là đơn vị giao nhiệm vụ này nên không thể tự thực hiện rồi tự công nhận. Hãy chọn đơn vị khác.`,
};
