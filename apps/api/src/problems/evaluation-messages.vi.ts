import type { Messages } from './messages.js';

const STATUSES: Readonly<Record<string, string>> = {
  opened: 'đã chốt số liệu, chờ tự đánh giá',
  'self-rated': 'đã tự đánh giá, chờ thẩm định',
  appraised: 'đã thẩm định, chờ quyết định',
  decided: 'đã có quyết định xếp loại',
  waived: 'không xếp loại kỳ này',
  cancelled: 'đã hủy cùng đợt đánh giá',
  open: 'đang mở',
  closed: 'đã kết thúc',
};

const PARTS: Readonly<Record<string, string>> = {
  general: 'Điểm tiêu chí chung',
  tasks: 'Điểm kết quả thực hiện nhiệm vụ',
};

/** Đánh giá, xếp loại và khen thưởng. */
export const evaluationMessagesVi: Messages = {
  'period-not-rated': (t) =>
    `"${t.period}" không phải kỳ đánh giá. Hãy chọn quý (2026-Q1), năm (2026) hoặc nhiệm kỳ của cấp ủy.`,
  'points-invalid': (t) =>
    `${PARTS[t.part ?? ''] ?? 'Điểm'} là ${t.points}, ngoài khung từ 0 đến ${t.most}. Hãy sửa lại điểm.`,
  'rating-unknown': (t) =>
    `"${t.rating}" không phải mức xếp loại. Hãy chọn hoàn thành xuất sắc, hoàn thành tốt, hoàn thành hoặc không hoàn thành nhiệm vụ.`,
  'evaluation-round-unknown': () => 'Không có đợt đánh giá này. Hãy tải lại danh sách các đợt.',
  'evaluation-round-exists': (t) =>
    `Cấp ủy đã mở đợt đánh giá cho kỳ ${t.period}. Hãy dùng đợt đó; nếu mở nhầm thì hủy đợt rồi mở lại.`,
  'evaluation-round-out-of-turn': (t) =>
    `Đợt đánh giá ${STATUSES[t.status ?? ''] ?? t.status} nên không làm được bước này nữa. Hãy tải lại đợt đánh giá.`,
  'cut-off-in-future': (t) =>
    `Ngày chốt số liệu ${t.cutOffOn} chưa qua hết (hôm nay là ${t.today}). Hãy chọn một ngày trước hôm nay.`,
  'cut-off-before-period': (t) =>
    `Ngày chốt số liệu ${t.cutOffOn} trước ngày đầu của kỳ đánh giá (${t.from}). Hãy chọn ngày muộn hơn.`,
  'self-rating-over': (t) =>
    `Hạn tự đánh giá ${t.until} đã qua (hôm nay là ${t.today}). Hãy chọn từ hôm nay trở đi để đơn vị kịp tự đánh giá.`,
  'evaluation-round-without-units': () => 'Đợt đánh giá chưa có đơn vị nào. Hãy chọn ít nhất một đơn vị cấp dưới.',
  'evaluation-round-too-wide': (t) =>
    `Một đợt đánh giá có nhiều nhất ${t.most} đơn vị, ở đây là ${t.units}. Hãy nêu tên đơn vị, hoặc để cấp ủy cấp dưới mở đợt riêng.`,
  'unit-outside-round': (t) =>
    `${t.unit} không thuộc cấp ủy mở đợt đánh giá. Hãy bỏ đơn vị này; chỉ cấp trên của đơn vị mới đánh giá đơn vị.`,
  'unit-not-there-at-cut-off': (t) =>
    `${t.unit} chưa thành lập hoặc đã giải thể vào ngày chốt ${t.cutOffOn}. Hãy bỏ đơn vị này, hoặc chọn ngày chốt khác.`,
  'unit-rated-elsewhere': (t) =>
    `${t.unit} đã được đánh giá kỳ ${t.period} trong một đợt khác. Hãy bỏ đơn vị này khỏi đợt.`,
  'evaluations-waiting': (t) =>
    `Còn ${t.count} đơn vị chưa được xếp loại: ${t.units}. Hãy quyết định xếp loại, hoặc ghi rõ không xếp loại, rồi kết thúc đợt.`,
  'evaluation-round-has-decisions': (t) =>
    `Đợt này đã có ${t.count} quyết định xếp loại nên không hủy được. Hãy sửa từng quyết định, hoặc kết thúc đợt.`,
  'evaluation-unknown': () =>
    'Không có bản đánh giá này, hoặc số liệu của đơn vị chưa chốt xong. Hãy tải lại đợt đánh giá.',
  'rating-out-of-turn': (t) =>
    `Bản đánh giá ${STATUSES[t.status ?? ''] ?? t.status} nên chưa đến bước này, hoặc đã qua. Trình tự là tự đánh giá, thẩm định, quyết định; hãy làm bước đang chờ.`,
  'self-rating-awaited': (t) =>
    `Đơn vị còn được tự đánh giá đến hết ngày ${t.until}. Hãy chờ đơn vị, hoặc thẩm định sau ngày đó.`,
  'lower-units-first': (t) =>
    `Cấp dưới phải được xếp loại trước; còn ${t.count} đơn vị chưa có quyết định: ${t.units}. Hãy xếp loại các đơn vị đó trước.`,
  'rates-itself': (t) =>
    `Bạn thuộc ${t.unit}, là đơn vị được đánh giá, nên không thẩm định, không quyết định. Hãy để người của cấp trên làm bước này.`,
  'rating-reason-missing': () => 'Chưa nêu nhận xét hoặc lý do. Hãy ghi rõ căn cứ.',
  'rating-number-missing': () => 'Chưa có số quyết định. Hãy nhập số, ký hiệu của quyết định.',
  'decided-before-cut-off': (t) =>
    `Ngày quyết định ${t.decidedOn} trước ngày chốt số liệu ${t.cutOffOn}. Hãy kiểm tra lại ngày quyết định.`,
  'commendation-unknown': () => 'Không có giấy khen này. Hãy tải lại danh sách khen thưởng.',
  'commendation-exists': (t) =>
    `Đơn vị này đã được tặng giấy khen theo quyết định ${t.number}. Hãy kiểm tra số quyết định và đơn vị.`,
  'commendation-revoked-already': () => 'Giấy khen này đã bị thu hồi trước đó. Hãy tải lại danh sách khen thưởng.',
  'commends-itself': (t) =>
    `${t.unit} không phải đơn vị cấp dưới của cấp ủy khen thưởng, hoặc là đơn vị của chính bạn. Hãy để cấp trên của đơn vị khen thưởng.`,
};
