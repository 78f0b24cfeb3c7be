import { asOfMessagesVi } from './as-of-messages.vi.js';
import { checkMessagesVi } from './check-messages.vi.js';
import { evaluationMessagesVi } from './evaluation-messages.vi.js';
import type { Messages } from './messages.js';
import { lateInASentence, missingInASentence } from './missing-in-words.js';
import { webhookMessagesVi } from './webhook-messages.vi.js';
import { orderMessagesVi } from './order-messages.vi.js';
import { reformMessagesVi } from './reform-messages.vi.js';
import { reviewMessagesVi } from './review-messages.vi.js';
import { reportMessagesVi } from './report-messages.vi.js';
import { registerMessagesVi } from './register-messages.vi.js';
import { codeAsKnown, registerProblemsInWords } from './register-problems-in-words.js';
import { sizeInWords } from './size-in-words.js';

/** Câu trả lời khi bị từ chối: điều gì không được, và người dùng làm gì tiếp theo. */
export const messagesVi: Messages = {
  ...webhookMessagesVi,
  ...orderMessagesVi,
  ...reportMessagesVi,
  ...registerMessagesVi,
  ...reformMessagesVi,
  ...checkMessagesVi,
  ...reviewMessagesVi,
  ...evaluationMessagesVi,
  ...asOfMessagesVi,
  'invalid-input': () => 'Có mục nhập chưa hợp lệ. Hãy sửa các mục được nêu kèm rồi gửi lại.',
  'json-invalid': () => 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra dấu ngoặc, dấu phẩy rồi gửi lại.',
  'request-refused': (t) => `Yêu cầu không đúng giao thức (${t.reason}). Hãy kiểm tra phần mềm gửi yêu cầu.`,
  'cursor-invalid': () => 'Con trỏ trang không dùng được. Hãy tải lại danh sách từ trang đầu.',
  'search-says-nothing': (t) =>
    `"${t.text}" không có chữ cái hay chữ số nào để tìm. Hãy nhập ít nhất một chữ cái hoặc chữ số, hoặc bỏ trống để xem tất cả.`,
  // As it was typed: it may well look like a day.
  'date-invalid': (_t, { date = '?' }) =>
    `"${String(date)}" không phải ngày có thật từ năm 1900 đến năm 2199. Hãy nhập ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-03-31.`,
  'decided-ahead': (t) =>
    `Ngày quyết định (${t.decidedOn}) ở sau hôm nay (${t.today}). Hãy sửa lại ngày ghi trên quyết định.`,
  'decided-too-early': (t) =>
    `Ngày quyết định (${t.decidedOn}) trước ${t.earliest}. Hãy kiểm tra lại năm ghi trên quyết định.`,
  'term-invalid': (t) => `Thời hạn ${t.days} ngày không hợp lệ. Hãy nhập số ngày từ 1 đến ${t.mostDays}.`,
  'route-unknown': (t) => `Không có đường dẫn ${t.method} ${t.path}. Hãy xem danh mục tại /api/docs.`,
  'body-too-large': (t) => `Nội dung gửi lên vượt quá ${sizeInWords(t.mostBytes)}. Hãy chia nhỏ rồi gửi lại.`,
  'media-type-unsupported': () =>
    'Kiểu nội dung này không được nhận ở đây. Hãy gửi application/json, hoặc kiểu ghi tại /api/docs.',
  'precondition-required': () =>
    'Cần cho biết phiên bản đang xem. Hãy tải lại dự thảo và gửi kèm ETag của nó trong đầu mục If-Match.',
  'internal-error': (t) => `Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã sự cố ${t.incident}.`,

  'token-malformed': () =>
    'Đầu mục Authorization không chứa mã phiên của hệ thống này. Hãy gửi "Authorization: Bearer <mã phiên>", với mã phiên nhận được khi đăng nhập.',
  'token-missing': () => 'Bạn chưa đăng nhập. Hãy đăng nhập và gửi kèm mã phiên trong đầu mục Authorization.',
  'token-unknown': () => 'Mã phiên không đúng. Hãy đăng nhập lại.',
  'token-expired': () => 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.',
  'token-revoked': () => 'Phiên đăng nhập đã bị kết thúc. Hãy đăng nhập lại.',
  'login-failed': () => 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.',
  'account-disabled': () => 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên để mở lại.',
  'password-must-change': () =>
    'Bạn đang dùng mật khẩu một lần. Hãy đổi mật khẩu (PUT /api/v1/me/password) trước khi làm việc khác.',
  'not-allowed': () =>
    'Bạn không có quyền làm việc này. Hãy nhờ người có thẩm quyền của đơn vị liên quan, hoặc hỏi quản trị viên.',
  'password-wrong': () => 'Mật khẩu hiện tại không đúng. Hãy nhập lại mật khẩu hiện tại.',
  'password-too-weak': (t) =>
    ({
      'too-short': `Mật khẩu quá ngắn. Hãy dùng ít nhất ${t.least} ký tự.`,
      'too-long': `Mật khẩu quá dài. Hãy dùng nhiều nhất ${t.most} ký tự.`,
      'is-login': 'Mật khẩu trùng với tên đăng nhập. Hãy chọn mật khẩu khác.',
      'is-the-old-one': 'Mật khẩu mới trùng với mật khẩu cũ. Hãy chọn mật khẩu khác.',
    })[t.reason ?? ''] ?? 'Mật khẩu chưa đủ mạnh. Hãy chọn mật khẩu khác.',
  'session-unknown': () => 'Không có phiên đăng nhập này, hoặc nó đã kết thúc. Hãy tải lại danh sách phiên.',
  'too-many-attempts': (t) => `Đăng nhập sai quá nhiều lần. Hãy chờ ${t.retryAfterSeconds} giây rồi thử lại.`,
  'too-many-requests': (t) =>
    `Số yêu cầu gửi trong một phút vượt mức một người cần. Hãy chờ ${t.retryAfterSeconds} giây rồi tiếp tục.`,
  'queue-board-closed': () =>
    'Trang hàng đợi chỉ mở bằng một đường dẫn dùng một lần. Hãy xin đường dẫn mới bằng POST /api/v1/admin/queue-board-tickets (quyền quản trị) rồi mở nó trong trình duyệt.',
  'foreign-page': () => 'Yêu cầu này đến từ một trang khác. Hãy thao tác ngay trên trang của hệ thống.',
  'sample-refused': () =>
    'Hệ thống này đã có dữ liệu của cơ quan nên không nạp tỉnh mẫu vào được. Hãy dựng một hệ thống trống khác nếu muốn dùng thử.',
  'too-many-live-streams': (t) =>
    `Tài khoản này đang theo dõi thay đổi ở ${t.most} nơi. Hãy đóng bớt cửa sổ không dùng rồi mở lại cửa sổ này.`,
  'live-streams-full': () =>
    'Hiện có quá nhiều người cùng theo dõi thay đổi. Hãy tự tải lại trang; hệ thống sẽ tự nối lại sau.',

  'stale-screen': (t) =>
    `Dữ liệu đã được người khác sửa (bạn xem bản ${t.seenRevision}, nay là bản ${t.currentRevision}). Hãy tải lại, xem thay đổi rồi làm lại.`,
  'stale-revision': () => 'Có người vừa ghi cùng lúc. Hãy gửi lại yêu cầu.',
  'too-much-contention': () => 'Nhiều người đang ghi vào cùng một mục. Hãy chờ giây lát rồi gửi lại.',
  'idempotency-key-reused': () =>
    'Khóa chống trùng này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới cho yêu cầu mới.',
  'not-caught-up': (t) => `Số liệu đang được cập nhật. Hãy thử lại sau ${t.retryAfterSeconds} giây.`,
  'server-stopping': (t) =>
    `Máy chủ này đang dừng. Hãy gửi lại sau ${t.retryAfterSeconds} giây; gửi lại bằng cùng khóa chống trùng thì việc không bị ghi hai lần.`,
  unavailable: (t) =>
    `Kho dữ liệu tạm thời không trả lời. Hãy gửi lại sau ${t.retryAfterSeconds} giây; gửi lại bằng cùng khóa chống trùng thì việc không bị ghi hai lần.`,

  'text-empty': () => 'Văn bản trống. Hãy gửi toàn văn chỉ thị dưới dạng văn bản thuần.',
  'text-too-large': (t) =>
    `Văn bản vượt quá ${sizeInWords(t.mostBytes)}. Hãy chỉ gửi phần chữ của văn bản, bỏ hình ảnh và phụ lục.`,
  'text-binary': (t) =>
    `Đây không phải văn bản thuần (${t.kind}). Hãy mở tệp, chọn "Lưu dưới dạng" văn bản thuần (.txt), mã hóa UTF-8, rồi gửi lại.`,
  'text-encoding': (t) =>
    `Văn bản dùng bảng mã ${t.encoding}, không phải UTF-8. Hãy mở bằng Word hoặc Notepad, chọn "Lưu dưới dạng", mã hóa UTF-8 (phông Unicode), rồi gửi lại.`,
  'text-type-unsupported': (t) =>
    `Kiểu nội dung "${t.mediaType}" không phải văn bản thuần. Hãy gửi toàn văn với Content-Type: text/plain, mã hóa UTF-8, hoặc application/json dạng {"text": …}.`,
  'secret-document': (t) =>
    `Văn bản có dấu "${t.mark}". Tài liệu mật không được đưa vào hệ thống này; hãy xử lý theo quy định bảo vệ bí mật nhà nước.`,
  'directive-unknown': () => 'Không có văn bản này, hoặc dự thảo đã bị bỏ. Hãy tìm lại trong sổ văn bản.',
  'directive-exists': () => 'Dự thảo này đã có. Hãy mở dự thảo đó trong sổ văn bản.',
  'directive-issued-already': (t) =>
    `Văn bản số ${t.number} đã ban hành nên không sửa được. Hãy thu hồi hoặc ban hành văn bản thay thế.`,
  'directive-issued-twice': (t) =>
    `Văn bản số ${t.number} đã ban hành ngày ${t.issuedOn}, không ban hành lần nữa. Để thu hồi, hãy mở văn bản, chọn thu hồi và nêu lý do.`,
  'directive-recalled': (t) => `Văn bản số ${t.number} đã bị thu hồi. Hãy soạn và ban hành văn bản mới.`,
  'task-unknown': (t) =>
    `Dự thảo không có nhiệm vụ số ${t.taskNo} (đang có: ${t.known}). Hãy kiểm tra lại số; nếu muốn thêm nhiệm vụ mới, gửi kèm "added": true.`,
  'task-exists': (t) =>
    `Dự thảo đã có nhiệm vụ số ${t.taskNo}. Hãy chọn số khác cho nhiệm vụ mới, hoặc bỏ "added" để sửa nhiệm vụ này.`,
  'directive-not-issued': () => 'Văn bản chưa ban hành nên không thể thu hồi. Hãy bỏ dự thảo nếu không dùng nữa.',
  'directive-recalled-already': () => 'Văn bản đã được thu hồi trước đó. Không cần làm gì thêm.',
  'draft-incomplete': (_, { missing }) =>
    `Dự thảo chưa ban hành được: ${missingInASentence(missing, 'vi')}. Hãy bổ sung rồi ban hành.`,
  'deadline-before-issue': (t, { tasks }) =>
    `Hạn của ${lateInASentence(tasks, 'vi')} trước ngày ban hành (${t.issuedOn}). Hãy chọn hạn muộn hơn.`,
  'too-many-tasks': (t) => `Văn bản có ${t.count} nhiệm vụ, nhiều nhất là ${t.most}. Hãy tách thành nhiều văn bản.`,
  'recall-reason-missing': () => 'Chưa có lý do thu hồi. Hãy nêu lý do.',
  'addressee-out-of-scope': (t) =>
    `Nhiệm vụ ${t.taskNo} giao cho "${t.unit}", không thuộc phạm vi của cơ quan ban hành. Hãy chọn đơn vị cấp dưới.`,

  'assignment-unknown': () => 'Không có nhiệm vụ này. Hãy tải lại danh sách nhiệm vụ.',
  'assignment-given-already': () => 'Nhiệm vụ này đã được giao. Không cần giao lại.',
  'step-out-of-turn': (t) =>
    `Nhiệm vụ đang ở trạng thái "${STATUS_NAMES[t.status ?? ''] ?? t.status}" nên chưa làm được bước này. Hãy tải lại và xem bước tiếp theo.`,
  'assignment-withdrawn': () => 'Nhiệm vụ đã bị thu hồi. Không cần thực hiện hay báo cáo nữa.',
  'assignment-closed': () => 'Nhiệm vụ đã hoàn thành và được công nhận. Không cần làm gì thêm.',
  'assignment-suspended': () => 'Nhiệm vụ đang tạm dừng. Hãy đề nghị đơn vị giao cho tiếp tục trước.',
  'reason-missing': () => 'Chưa có lý do. Hãy nêu lý do rồi gửi lại.',
  'cascade-not-below': (t) => `"${t.unit}" không phải đơn vị cấp dưới. Hãy chỉ giao tiếp cho đơn vị trực thuộc.`,
  'cascade-unit-dissolved': (t) => `"${t.unit}" đã giải thể. Hãy giao cho đơn vị kế thừa.`,
  'cascaded-already': (t) => `Đã giao tiếp cho "${t.unit}". Hãy bỏ đơn vị này khỏi danh sách.`,
  'cascade-to-nobody': () => 'Chưa chọn đơn vị nào. Hãy chọn ít nhất một đơn vị cấp dưới.',
  'child-deadline-after-parent': (t) =>
    `Hạn giao cho "${t.unit}" (${t.child}) muộn hơn hạn của chính nhiệm vụ (${t.parent}). Hãy chọn hạn không muộn hơn ${t.parent}.`,
  'child-deadline-past': (t) => `Hạn giao cho "${t.unit}" (${t.deadline}) đã qua. Hãy chọn hạn từ ${t.today} trở đi.`,
  'happened-too-early': (t) =>
    `Thời điểm nêu (${t.occurredAt}) sớm hơn bước trước đó (${t.previousAt}). Hãy ghi đúng thời điểm đã làm, hoặc bỏ trống nếu vừa làm.`,
  'report-empty': () => 'Báo cáo chưa có kết quả. Hãy ghi kết quả thực hiện.',
  'acceptance-by-doer': () =>
    'Người thực hiện không được tự công nhận báo cáo của mình. Hãy để đơn vị giao việc duyệt.',
  'no-report-waits': () => 'Không có báo cáo nào đang chờ. Hãy tải lại nhiệm vụ.',
  'no-deadline-to-extend': () => 'Nhiệm vụ không có thời hạn. Không cần xin gia hạn.',
  'extension-not-later': (t) =>
    `Hạn xin (${t.asked}) không muộn hơn hạn hiện tại (${t.present}). Hãy chọn ngày muộn hơn.`,
  'extension-asked-already': () => 'Đã có đề nghị gia hạn đang chờ. Hãy chờ đơn vị giao trả lời.',
  'no-extension-asked': () => 'Không có đề nghị gia hạn nào đang chờ. Hãy tải lại nhiệm vụ.',
  'not-suspended': () => 'Nhiệm vụ không bị tạm dừng. Không cần cho tiếp tục.',

  'one-file-wanted': (t) => `${WRONG_FORMS[t.reason ?? ''] ?? WRONG_FORMS['no-file']} ${RIGHT_FORM}`,
  'evidence-not-found': () => 'Không có minh chứng này trong báo cáo của nhiệm vụ. Hãy tải lại nhiệm vụ.',
  'evidence-empty': (t) => `Tệp "${t.name}" trống (0 byte). Hãy kiểm tra tệp rồi tải lên lại.`,
  'evidence-too-large': (t) =>
    `Tệp "${t.name}" vượt quá ${sizeInWords(t.maxBytes)}. Hãy nén hoặc chia nhỏ tệp rồi tải lên lại.`,
  'evidence-type-mismatch': (t) =>
    `Tệp "${t.name}" không đúng định dạng đã khai (${t.declaredType}); nội dung là ${t.actualType}. Hãy lưu lại đúng định dạng rồi tải lên.`,
  'evidence-type-not-allowed': (t) => `Không nhận loại tệp của "${t.name}". Hãy dùng một trong các loại: ${t.allowed}.`,
  'evidence-missing': () => 'Nhiệm vụ này phải có sản phẩm. Hãy tải lên và đính kèm ít nhất một minh chứng.',
  'evidence-unknown': (t) => `Chưa có tệp "${t.name}" trong kho. Hãy tải tệp lên lại, hoặc bỏ tệp đó, rồi gửi.`,

  'unit-unknown': (t) => `Không có đơn vị "${t.unit}". Hãy chọn đơn vị trong danh mục.`,
  'unit-exists': (t) => `Mã "${t.unitCode}" đã dùng cho "${t.name}"${codeAsKnown(t, 'vi')}. Hãy dùng mã khác.`,
  'unit-within-itself': (t) => `Đơn vị "${t.unitCode}" không thể trực thuộc chính nó. Hãy chọn đơn vị cấp trên khác.`,
  'parent-unit-missing': (t) => `Không có đơn vị cấp trên của "${t.unitCode}". Hãy lập đơn vị cấp trên trước.`,
  'unit-dissolved': (t) => `"${t.name}" không tồn tại vào ngày này (${t.on}). Hãy chọn đơn vị kế thừa.`,
  'unit-not-yet-established': (t) =>
    `"${t.name}" đến ngày ${t.on} mới thành lập. Hãy chọn ngày từ đó trở đi, hoặc chọn đơn vị khác.`,
  'dissolved-before-established': (t) =>
    `"${t.name}" thành lập ngày ${t.establishedOn} nên không thể giải thể trước đó. Hãy chọn ngày muộn hơn.`,
  'unit-has-units-below': (t) =>
    `"${t.name}" còn đơn vị trực thuộc vào ngày này: ${t.left}. Hãy nhập nghị quyết ở phần Sắp xếp đơn vị để chuyển hoặc nhập các đơn vị đó, hoặc cho từng đơn vị trực thuộc thôi hoạt động trước.`,
  'group-unknown': (t) => `Không có nhóm đơn vị "${t.group}". Hãy chọn nhóm trong danh mục.`,
  'group-empty': (t) =>
    `Nhóm "${t.name}" không có đơn vị nào vào ngày ${t.asOf}. Hãy sửa nhóm hoặc chọn nơi nhận khác.`,
  'group-selects-nothing': (t) => `Nhóm "${t.name}" chưa chọn gì. Hãy chọn loại đơn vị hoặc nêu tên đơn vị.`,
  'register-inconsistent': (_t, { problems }) =>
    `Danh mục đơn vị mâu thuẫn: ${registerProblemsInWords(problems, 'vi')}. Hãy sửa các dòng này rồi nhập lại.`,
  'user-exists': (t) => `Tên đăng nhập "${t.login}" đã có. Hãy chọn tên khác.`,
  'user-unknown': () => 'Không có tài khoản này. Hãy chọn trong danh sách tài khoản.',
  'day-not-in-year': (t) => `Ngày ${t.date} không thuộc năm ${t.year}. Hãy sửa trong lịch của đúng năm.`,
  'already-a-holiday': (t) => `Ngày ${t.date} đã là ngày nghỉ. Hãy chọn ngày khác.`,
  'not-a-holiday': (t) => `Ngày ${t.date} không phải ngày nghỉ. Hãy tải lại lịch.`,
  'already-a-swap-workday': (t) => `Ngày ${t.date} đã là ngày làm bù. Hãy bỏ ngày làm bù trước.`,
  'not-a-swap-workday': (t) => `Ngày ${t.date} không phải ngày làm bù. Hãy tải lại lịch.`,
  'not-a-day-off': (t) => `Ngày ${t.date} không phải ngày nghỉ cuối tuần. Hãy chọn thứ Bảy hoặc Chủ nhật.`,

  'warning-period-not-set': () => 'Văn bản yêu cầu báo cáo định kỳ nhưng chưa nêu kỳ. Hãy đặt kỳ báo cáo.',
  'warning-addressee-unmatched': (t) =>
    `Nhiệm vụ ${t.taskNo}: chưa khớp được nơi nhận "${t.names}" với danh mục. Hãy chọn đơn vị hoặc nhóm.`,
  'warning-task-without-deadline': (t) =>
    `Nhiệm vụ ${t.taskNo} không có thời hạn. Hãy đặt hạn, hoặc để nguyên nếu đúng vậy.`,
  'warning-deadline-far-off': (t) =>
    `Nhiệm vụ ${t.taskNo} có hạn còn hơn ${t.years} năm nữa. Hãy xem lại năm của thời hạn.`,
  'warning-monitor-unmatched': (t) => `Cơ quan theo dõi "${t.name}" chưa khớp với danh mục. Hãy chọn đơn vị.`,
  'warning-grassroots-directive': () =>
    'Cấp ủy cơ sở thường không ban hành chỉ thị. Hãy kiểm tra lại loại văn bản trước khi ban hành.',
};

const RIGHT_FORM = 'Hãy gửi đúng một tệp, dạng multipart/form-data, trong mục "file".';
const WRONG_FORMS: Readonly<Record<string, string>> = {
  'no-file': 'Yêu cầu không có tệp nào.',
  'several-parts': 'Ngoài tệp còn có phần khác trong biểu mẫu; chưa lưu gì.',
  'other-field': 'Biểu mẫu có mục khác với mục "file"; chưa lưu gì.',
};

const STATUS_NAMES: Readonly<Record<string, string>> = {
  given: 'đã giao, chờ tiếp nhận',
  'in-work': 'đang thực hiện',
  refused: 'từ chối tiếp nhận',
  reported: 'đã báo cáo, chờ duyệt',
  accepted: 'đã hoàn thành',
  withdrawn: 'đã thu hồi',
};

export const titlesVi: Readonly<Record<number, string>> = {
  400: 'Yêu cầu chưa đúng',
  401: 'Cần đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Xung đột với tình trạng hiện tại',
  412: 'Dữ liệu đã thay đổi',
  413: 'Quá lớn',
  415: 'Định dạng không nhận được',
  422: 'Không thực hiện được',
  428: 'Thiếu phiên bản đang xem',
  429: 'Quá nhiều trong một lúc',
  500: 'Lỗi hệ thống',
  503: 'Tạm thời chưa phục vụ được',
};
