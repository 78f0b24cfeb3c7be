import type { Messages } from './messages.js';

const RELATIONS: Readonly<Record<string, string>> = {
  basis: 'căn cứ',
  concretises: 'cụ thể hóa',
  'presses-on': 'tiếp tục thực hiện',
  amends: 'sửa đổi, bổ sung',
  replaces: 'thay thế',
  recalls: 'thu hồi',
};
const relation = (name: string | undefined) => RELATIONS[name ?? ''] ?? name;

/** Số văn bản, nhiệm kỳ, quan hệ giữa các văn bản, tệp đính kèm. */
export const registerMessagesVi: Messages = {
  'term-ends-before-start': (t) =>
    `"${t.term}" kết thúc (${t.endsOn}) trước khi bắt đầu (${t.startsOn}). Hãy sửa lại ngày.`,
  'term-overlaps': (t) =>
    `"${t.term}" trùng thời gian với "${t.other}" (từ ${t.startsOn}). Hãy sửa ngày để mỗi ngày chỉ thuộc một nhiệm kỳ.`,
  'term-unknown': (t) => `Không có nhiệm kỳ "${t.term}". Hãy tải lại danh sách nhiệm kỳ.`,
  'term-not-of-committee': (t) =>
    `"${t.unit}" không có nhiệm kỳ riêng: số văn bản của đơn vị này nằm trong sổ của "${t.committee}". Hãy đặt nhiệm kỳ cho "${t.committee}" (mã ${t.committeeId}).`,
  'term-has-numbers': (t) =>
    `"${t.term}" đã có ${t.numbers} số văn bản. Hãy sửa tên hoặc ngày của nhiệm kỳ thay vì xóa; nếu vẫn muốn xóa, hãy gửi lại kèm xác nhận xóa.`,
  'number-taken-already': (t) =>
    `Số ${t.number} trong ${t.term} đã thuộc văn bản ngày ${t.documentDate}. Hãy dùng số tiếp theo (${t.next}), hoặc gửi lại kèm lý do trùng số.`,
  'double-reason-missing': () => 'Chưa có lý do dùng trùng số. Hãy nêu lý do, hoặc chọn số khác.',
  'document-unknown': () => 'Không có văn bản này. Hãy tìm lại theo số, ký hiệu, hoặc nhập văn bản tham chiếu mới.',
  'reference-exists': (t) =>
    `Văn bản ${t.symbol} đã được nhập trước đó. Hãy dùng văn bản đó, hoặc sửa thông tin của nó.`,
  'symbol-not-understood': (t) =>
    `"${t.symbol}" không phải số, ký hiệu văn bản. Hãy nhập theo dạng 25-NQ/TW hoặc 33/CT-TTg.`,
  'lineage-cycle': (t) =>
    `Liên kết này tạo thành vòng: ${t.path}. Hãy kiểm tra văn bản nào có trước rồi liên kết từ văn bản sau đến văn bản trước.`,
  'lineage-too-deep': (t) => `Chuỗi văn bản dài quá ${t.most} cấp. Hãy liên kết với văn bản gần hơn.`,
  'link-to-draft': (t) => `Văn bản ${t.symbol} còn là dự thảo. Hãy ban hành văn bản đó trước rồi liên kết.`,
  'link-unknown': (t) => `Không có liên kết "${relation(t.relation)}" này. Hãy tải lại quan hệ của văn bản.`,
  'too-many-links': (t) => `Một văn bản có nhiều nhất ${t.most} liên kết. Hãy bỏ bớt liên kết không cần.`,
  'replaces-higher-issuer': (t) =>
    `Không thể ${relation(t.relation)} văn bản ${t.symbol} của cấp trên. Hãy chọn quan hệ căn cứ hoặc cụ thể hóa.`,
  'not-issuers-document': (t) =>
    `Chỉ cơ quan ban hành hoặc cấp trên của họ mới được ${relation(t.relation)} văn bản ${t.symbol}. Hãy kiểm tra cơ quan ban hành ghi ở văn bản đó.`,
  'open-assignments-undecided': (t) =>
    `Văn bản ${t.symbol} có thể còn nhiệm vụ chưa xong. Hãy chọn giữ các nhiệm vụ đó, hoặc thu hồi khi văn bản này có hiệu lực.`,
  'open-assignments-not-concerned': (t) =>
    `Quan hệ "${relation(t.relation)}" không đụng đến nhiệm vụ của ${t.symbol}. Hãy bỏ lựa chọn giữ hay thu hồi nhiệm vụ, hoặc chọn quan hệ sửa đổi, thay thế, thu hồi.`,
  'later-document-not-in-force': (t) =>
    `Chưa biết văn bản ${t.symbol} đã có hiệu lực: ${t.documentDate === '?' ? 'chưa ghi ngày văn bản' : `ngày văn bản là ${t.documentDate}`}. Hãy bổ sung hoặc sửa ngày của văn bản đó, chờ đến ngày, hoặc chọn giữ nhiệm vụ.`,
  'document-is-directive': (t) =>
    t.status === 'draft'
      ? `Đây là dự thảo của hệ thống này. Hãy mở dự thảo và sửa ở đó.`
      : 'Đây là văn bản đã ban hành trong hệ thống này nên không sửa được. Hãy ban hành văn bản sửa đổi hoặc thay thế, rồi liên kết với văn bản này.',
  'document-date-ahead': (t) =>
    `Ngày văn bản (${t.documentDate}) còn ở phía trước (hôm nay ${t.today}). Hãy sửa ngày, hoặc bỏ trống nếu chưa rõ.`,
  'file-name-invalid': (t) =>
    ({
      blank: 'Tên tệp để trống. Hãy đặt tên cho tệp, ví dụ "chi-thi.pdf".',
      'too-long': `Tên tệp dài quá ${t.most} ký tự. Hãy đặt tên ngắn hơn.`,
    })[t.reason ?? ''] ?? 'Tên tệp có ký tự điều khiển không nhìn thấy được. Hãy đặt lại tên tệp.',
  'too-many-files': (t) => `Một văn bản có nhiều nhất ${t.most} tệp đính kèm. Hãy bỏ bớt tệp không cần.`,
  'file-not-attached': () => 'Văn bản không có tệp này. Hãy tải lại danh sách tệp đính kèm.',
  'file-changed': (t) =>
    `Tệp "${t.name}" trong kho ${t.state === 'missing' ? 'không còn' : 'không còn đúng như khi đính kèm'} nên không được mở. Hãy báo quản trị viên khôi phục từ bản sao lưu, hoặc đính kèm lại đúng tệp gốc.`,
  'joint-issuer-twice': () => 'Một đơn vị được nêu hai lần trong các cơ quan ban hành. Hãy bỏ tên trùng.',

  'warning-replaced': (t) => `Văn bản số ${t.number} đã được thay thế. Hãy xem văn bản thay thế trong quan hệ văn bản.`,
  'warning-double-number': (t) => `Số ${t.number} trùng với văn bản khác trong nhiệm kỳ. Hãy xem sổ số văn bản.`,
  'warning-rests-on-replaced': (t) =>
    `Văn bản ${t.symbol} mà văn bản này dựa vào đã được thay thế. Hãy kiểm tra và căn cứ vào văn bản mới.`,
  'warning-rests-on-recalled': (t) =>
    `Văn bản ${t.symbol} mà văn bản này dựa vào đã bị thu hồi. Hãy kiểm tra lại căn cứ.`,
  'warning-withdraws-open-assignments': (t) =>
    `Khi ban hành, ${t.open} nhiệm vụ chưa xong của ${t.symbol} sẽ bị thu hồi. Hãy đổi lựa chọn ở liên kết nếu muốn giữ.`,
  'warning-keeps-open-assignments': (t) =>
    `${t.open} nhiệm vụ chưa xong của ${t.symbol} vẫn giữ nguyên. Hãy đổi lựa chọn ở liên kết nếu muốn thu hồi.`,
  'warning-basis-unlinked': (t) =>
    `Chưa liên kết các văn bản được nêu: ${t.symbols}. Hãy chọn văn bản đã có, hoặc nhập văn bản tham chiếu.`,
};
