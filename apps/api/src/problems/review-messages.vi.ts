import type { Messages } from './messages.js';

const STATUSES: Readonly<Record<string, string>> = {
  open: 'đang tiến hành',
  concluded: 'đã kết luận',
  cancelled: 'đã hủy',
};

/** What comes next, by where the review stands. */
const NEXT: Readonly<Record<string, string>> = {
  open: 'Bước tiếp theo: tổng hợp báo cáo và kết luận, hoặc hủy.',
  concluded: 'Bước tiếp theo: sửa kết luận nếu có sai sót.',
  cancelled: 'Không còn bước nào; nếu cần, hãy mở đợt sơ kết, tổng kết khác.',
};

/** Sơ kết, tổng kết việc thực hiện văn bản. */
export const reviewMessagesVi: Messages = {
  'review-unknown': () => 'Không có đợt sơ kết, tổng kết này. Hãy tải lại danh sách.',
  'review-exists': () => 'Đợt sơ kết, tổng kết này đã được mở. Hãy vào đợt đó trong danh sách để làm tiếp.',
  'review-final-exists': (t) =>
    `Văn bản này đã mở tổng kết ngày ${t.on} (“${t.title}”). Hãy làm tiếp đợt đó, hoặc hủy nếu chưa kết luận; nếu mới đánh giá giữa chừng, hãy mở sơ kết.`,
  'review-out-of-turn': (t) =>
    `Đợt sơ kết, tổng kết ${STATUSES[t.status ?? ''] ?? t.status} nên không làm được bước này. ${NEXT[t.status ?? ''] ?? 'Hãy tải lại và xem bước tiếp theo.'}`,
  'review-directive-not-in-force': (t) =>
    t.status === 'recalled'
      ? 'Văn bản đã bị thu hồi nên không sơ kết, tổng kết nữa. Hãy chọn văn bản thay thế.'
      : 'Văn bản chưa được ban hành. Hãy ban hành trước rồi mới mở sơ kết, tổng kết.',
  'review-untitled': () => 'Chưa có tên. Hãy nêu nội dung sơ kết, tổng kết.',
  'review-of-nobody': () => 'Chưa chọn đơn vị báo cáo. Hãy chọn ít nhất một đơn vị.',
  'review-too-wide': (t) =>
    `Một đợt sơ kết, tổng kết yêu cầu nhiều nhất ${t.most} đơn vị báo cáo, ở đây là ${t.count}. Hãy yêu cầu đơn vị cấp trên để giao lại cho cấp dưới, hoặc tách thành nhiều đợt.`,
  'review-of-issuer': () =>
    'Đơn vị ban hành văn bản là nơi duyệt báo cáo nên không tự báo cáo cho mình. Hãy bỏ đơn vị đó khỏi danh sách.',
  'review-unit-out-of-reach': (t) =>
    `“${t.unit}” không trực thuộc cấp ủy đã ban hành văn bản. Hãy chọn đơn vị của cấp ủy đó.`,
  'review-days-reversed': (t) => `Thời kỳ đánh giá kết thúc (${t.to}) trước khi bắt đầu (${t.from}). Hãy sửa lại ngày.`,
  'review-opened-too-early': (t) =>
    `Ngày mở sơ kết, tổng kết (${t.openedOn}) trước ngày ban hành văn bản (${t.issuedOn}). Hãy ghi đúng thời điểm đã mở, hoặc bỏ trống nếu mở hôm nay.`,
  'review-figures-too-early': (t) =>
    `Văn bản được ban hành ngày ${t.issuedOn} nên ngày ${t.figuresOn} chưa có số liệu. Hãy chọn ngày muộn hơn.`,
  'review-figures-ahead': (t) =>
    `Ngày lấy số liệu (${t.figuresOn}) sau ngày ${t.latest}. Khi mở, hãy chọn ngày đó hoặc ngày sớm hơn; đợt đã mở chỉ kết luận được khi đã đến ngày lấy số liệu.`,
  'review-reports-due-past': (t) =>
    `Hạn nộp báo cáo (${t.deadline}) đã qua (hôm nay là ${t.today}). Hãy chọn hạn muộn hơn.`,
  'review-conclusion-empty': () => 'Kết luận chưa nêu kết quả. Hãy nhập ít nhất phần kết quả đạt được.',
  'review-concluded-too-early': (t) =>
    `Ngày kết luận (${t.concludedOn}) trước ngày mở sơ kết, tổng kết (${t.openedOn}). Hãy sửa lại ngày.`,
  'review-concluded-ahead': (t) =>
    `Ngày kết luận (${t.concludedOn}) sau hôm nay (${t.today}). Hãy nhập ngày ghi trên văn bản kết luận.`,
  'review-reason-missing': () => 'Chưa có lý do. Hãy nêu lý do rồi gửi lại.',
};
