import type { Messages } from './messages.js';

const STATUSES: Readonly<Record<string, string>> = {
  planned: 'đã lập kế hoạch',
  opened: 'đang tiến hành',
  concluded: 'đã kết luận',
  closed: 'đã kết thúc',
  cancelled: 'đã hủy',
};

/** What comes next, by where the check stands. */
const NEXT: Readonly<Record<string, string>> = {
  planned: 'Bước tiếp theo: ban hành quyết định mở cuộc kiểm tra, hoặc sửa, hủy kế hoạch.',
  opened: 'Bước tiếp theo: ghi nhận nội dung, ban hành kết luận, hoặc hủy.',
  concluded: 'Bước tiếp theo: yêu cầu khắc phục, hoặc kết thúc khi mọi yêu cầu đã được xác nhận.',
  closed: 'Không còn bước nào; nếu cần, hãy lập cuộc kiểm tra mới.',
  cancelled: 'Không còn bước nào; nếu cần, hãy lập cuộc kiểm tra mới.',
};

const PARTS: Readonly<Record<string, string>> = {
  units: 'đơn vị',
  directives: 'văn bản',
  members: 'thành viên đoàn',
  findings: 'nội dung ghi nhận',
  references: 'dẫn chứng',
  demands: 'yêu cầu khắc phục',
};

/** Kiểm tra, giám sát. */
export const checkMessagesVi: Messages = {
  'check-unknown': () => 'Không có cuộc kiểm tra, giám sát này. Hãy tải lại danh sách.',
  'check-exists': () => 'Cuộc kiểm tra, giám sát này đã được lập. Hãy mở cuộc đó để làm tiếp.',
  'check-out-of-turn': (t) =>
    `Cuộc kiểm tra ${STATUSES[t.status ?? ''] ?? t.status} nên không làm được bước này. ${NEXT[t.status ?? ''] ?? 'Hãy tải lại và xem bước tiếp theo.'}`,
  'check-untitled': () => 'Chưa có tên. Hãy nêu tên chương trình hoặc nội dung kiểm tra, giám sát.',
  'check-of-nobody': () => 'Chưa nêu đơn vị được kiểm tra, giám sát. Hãy chọn ít nhất một đơn vị.',
  'check-of-itself': () =>
    'Đơn vị kiểm tra không tự kiểm tra mình. Hãy bỏ đơn vị đó, hoặc để cơ quan kiểm tra cấp trên lập cuộc kiểm tra.',
  'check-too-wide': (t) =>
    `Một cuộc kiểm tra có nhiều nhất ${t.most} ${PARTS[t.what ?? ''] ?? t.what}, ở đây là ${t.count}. Hãy tách thành nhiều cuộc.`,
  'check-days-reversed': (t) =>
    `${t.what === 'period' ? 'Thời kỳ được kiểm tra' : 'Thời gian kiểm tra'} kết thúc (${t.to}) trước khi bắt đầu (${t.from}). Hãy sửa lại ngày.`,
  'check-too-long': (t) =>
    `Cuộc kiểm tra kéo dài từ ${t.from} đến ${t.to}, quá ${t.mostYears} năm. Hãy kiểm tra lại năm.`,
  'check-period-ahead': (t) =>
    `Thời kỳ được kiểm tra kết thúc ngày ${t.periodTo}, sau cả năm mà cuộc kiểm tra kết thúc (${t.endsOn}). Hãy sửa lại ngày.`,
  'check-file-unknown': () => 'Cuộc kiểm tra không có tệp này. Hãy mở lại nội dung ghi nhận và chọn tệp ở đó.',
  'programme-unknown': () => 'Không có chương trình kiểm tra này. Hãy chọn chương trình trong danh sách, hoặc lập mới.',
  'programme-of-another-year': (t) =>
    `Cuộc kiểm tra bắt đầu năm ${t.startsIn}; chương trình đã chọn là của năm ${t.year} hoặc của đơn vị khác. Hãy chọn đúng chương trình, hoặc để trống.`,
  'programme-approved-too-late': (t) =>
    `Ngày phê duyệt (${t.on}) sau năm ${t.year} của chương trình. Hãy kiểm tra lại ngày.`,
  'decision-number-missing': () => 'Chưa có số của quyết định hoặc kết luận. Hãy nhập số, ký hiệu.',
  'opened-before-decision': (t) =>
    `Cuộc kiểm tra bắt đầu (${t.startsOn}) trước ngày quyết định (${t.decidedOn}). Hãy sửa lại ngày.`,
  'member-of-checked-unit': (t) =>
    `${t.member} thuộc đơn vị được kiểm tra nên không tham gia đoàn được. Hãy chọn người khác.`,
  'finding-empty': () => 'Chưa có nội dung ghi nhận. Hãy nêu điều đã thấy.',
  'finding-without-reference': () =>
    'Nội dung ghi nhận chưa có dẫn chứng. Hãy dẫn nhiệm vụ, sự kiện, minh chứng hoặc tệp chứng minh điều đó.',
  'finding-unknown': () => 'Không có nội dung ghi nhận này, hoặc đã được rút. Hãy tải lại cuộc kiểm tra.',
  'finding-reference-not-found': (t) =>
    `Không tìm thấy dẫn chứng "${t.id}" (${t.place}), hoặc nó không thuộc phạm vi kiểm tra. Hãy chọn lại từ hồ sơ của đơn vị được kiểm tra.`,
  'unit-outside-check': (t) =>
    `"${t.unit}" không thuộc phạm vi cuộc kiểm tra. Hãy chọn đơn vị được kiểm tra, đơn vị trực thuộc hoặc đơn vị kế thừa.`,
  'check-reason-missing': () => 'Chưa có lý do. Hãy nêu lý do rồi gửi lại.',
  'conclusion-empty': () => 'Chưa có nội dung kết luận. Hãy nhập kết luận.',
  'concluded-before-start': (t) =>
    `Ngày kết luận (${t.concludedOn}) trước ngày bắt đầu kiểm tra (${t.startsOn}). Hãy sửa lại ngày.`,
  'concluded-ahead': (t) =>
    `Ngày kết luận (${t.concludedOn}) ở sau hôm nay (${t.today}). Hãy sửa lại ngày; kết luận đã ghi thì không sửa được.`,
  'remedy-on-strength': () =>
    'Phát hiện được chọn là ưu điểm nên không có gì phải khắc phục. Hãy chọn một hạn chế hoặc vi phạm.',
  'remedy-empty': () => 'Chưa có nội dung yêu cầu khắc phục. Hãy nêu việc đơn vị phải làm.',
  'remedy-without-finding': () =>
    'Yêu cầu khắc phục chưa dựa trên nội dung ghi nhận nào. Hãy chọn ít nhất một nội dung của cuộc kiểm tra này.',
  'remedy-unit-dissolved': (t) =>
    t.successors
      ? `"${t.unit}" không còn hoạt động và đã chia cho nhiều đơn vị: ${t.successors}. Hãy chọn đơn vị phải khắc phục.`
      : `"${t.unit}" không còn hoạt động và chưa rõ đơn vị kế thừa. Hãy nhờ quản trị viên nhập quyết định sắp xếp, hoặc chọn đơn vị khác.`,
  'remedy-of-inspectors': () =>
    'Đơn vị kiểm tra không tự khắc phục rồi tự xác nhận được. Hãy chọn đơn vị khác phải khắc phục, hoặc báo cáo cơ quan kiểm tra cấp trên.',
  'remedy-deadline-past': (t) =>
    `Hạn khắc phục của "${t.unit}" (${t.deadline}) đã qua (hôm nay ${t.today}). Hãy chọn hạn muộn hơn.`,
  'remedies-open': (t) =>
    `Còn yêu cầu khắc phục chưa được xác nhận: số ${t.demands}. Hãy xác nhận hoặc thu hồi các yêu cầu đó rồi kết thúc.`,
  'remedy-verified-by-inspector': () =>
    'Đây là yêu cầu khắc phục sau kiểm tra: chỉ đơn vị kiểm tra xác nhận hoặc trả lại. Hãy đề nghị đơn vị kiểm tra xem báo cáo.',
};
