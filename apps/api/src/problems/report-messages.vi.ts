import type { Messages } from './messages.js';

/** Báo cáo định kỳ. */
export const reportMessagesVi: Messages = {
  'period-invalid': (t) =>
    t.use === 'rating'
      ? noRatedPeriod(t.period)
      : `Không có kỳ "${t.period}". Hãy nhập kỳ có thật, ví dụ 2026-W07 (tuần), 2026-03 (tháng), 2026-Q3 (quý), 2026-H1 (nửa năm) hoặc 2026 (năm).`,
  'report-period-ahead': (t) => `Kỳ ${t.period} chưa bắt đầu nên chưa báo cáo được. Hãy báo cáo từ ngày ${t.from}.`,
  'reports-from-past': (t) =>
    `Kỳ đầu "${t.from}" đã qua (hôm nay ${t.today}). Văn bản đã ban hành chỉ đặt kỳ báo cáo từ hôm nay; hãy chọn kỳ đầu chưa kết thúc, hoặc bỏ trống.`,
  'period-and-rule': () => 'Đã nêu cả kỳ báo cáo lẫn quy tắc lặp. Hãy chỉ chọn một.',
  'rule-invalid': (t) =>
    `Quy tắc lặp "${t.rule}" không hợp lệ ở phần "${t.part}". Hãy viết theo RFC 5545, ví dụ FREQ=MONTHLY;BYMONTHDAY=15.`,
  'rule-too-frequent': (t) =>
    `Quy tắc lặp "${t.rule}" lặp nhiều hơn mỗi ngày một lần (${t.part}). Hãy chọn FREQ=DAILY hoặc thưa hơn.`,
  'rule-never-occurs': (t) =>
    `Quy tắc lặp "${t.rule}" không rơi vào ngày nào từ ${t.from}. Hãy sửa quy tắc hoặc ngày bắt đầu.`,
  'reports-end-before-start': (t) =>
    `Kỳ cuối (${t.until}) trước kỳ đầu (${t.from}). Hãy chọn kỳ cuối muộn hơn hoặc bỏ trống.`,
  'report-time-invalid': (t) => `Số ngày ${t.days} không hợp lệ. Hãy nhập số ngày từ 0 đến ${t.most}.`,
  'reports-not-demanded': (_t, { taskNo }) =>
    `Văn bản không yêu cầu báo cáo định kỳ ${ofWhom(taskNo)}. Hãy chọn nhiệm vụ có yêu cầu báo cáo định kỳ.`,
  'period-missing': () => 'Chưa nêu kỳ báo cáo. Hãy chọn tuần, tháng, quý, nửa năm, năm hoặc một quy tắc lặp.',
  'reports-not-running': (_t, { taskNo }) =>
    `Báo cáo định kỳ ${ofWhom(taskNo)} chưa đặt kỳ hoặc đã kết thúc. Hãy tải lại văn bản.`,
  'reports-end-reason-missing': () => 'Chưa nêu lý do kết thúc báo cáo định kỳ. Hãy ghi lý do.',
  'joint-report-count': (t) =>
    `Báo cáo chung đang gửi cho ${t.count} nơi. Hãy chọn từ 2 đến ${t.most} nơi; gửi một nơi thì báo cáo ngay tại nhiệm vụ đó.`,
  'joint-report-other-period': (t) =>
    `Các nhiệm vụ không cùng một kỳ báo cáo (${periodOrNone(t.period)} và ${periodOrNone(t.asked)}). Hãy chỉ chọn nhiệm vụ cùng kỳ.`,
  'joint-report-other-unit': () =>
    'Có nhiệm vụ không thuộc đơn vị của bạn. Hãy chỉ chọn nhiệm vụ được giao cho đơn vị mình.',
  'joint-report-exists': () => 'Báo cáo này đã được gửi. Hãy tải lại để xem kết quả.',
  'joint-report-unknown': () => 'Không có báo cáo chung này. Hãy mở báo cáo từ nhiệm vụ.',
  'report-period-unknown': () => 'Không có kỳ báo cáo này. Hãy chọn trong danh sách kỳ của văn bản.',
  'indicator-unknown': () =>
    'Chưa báo cáo nào của nhiệm vụ có chỉ tiêu này với đơn vị tính đó. Hãy chọn trong danh sách chỉ tiêu của văn bản.',
};

const periodOrNone = (key: string | undefined) => (!key || key === '?' ? 'không phải báo cáo định kỳ' : `kỳ ${key}`);

const noRatedPeriod = (period: string | undefined) =>
  `${period ? `Không có kỳ "${period}"` : 'Chưa nêu kỳ xếp loại'}. Hãy chọn quý (ví dụ 2026-Q3), năm (ví dụ 2026) hoặc một nhiệm kỳ.`;

const ofWhom = (taskNo: unknown) => (typeof taskNo === 'string' ? `ở nhiệm vụ ${taskNo}` : 'của cơ quan theo dõi');
