import type { Messages } from './messages.js';
import { codeAsKnown } from './register-problems-in-words.js';
import { kindsInWords } from './unit-kinds-in-words.js';

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'còn là dự thảo',
  adopted: 'đã xác nhận, chờ ngày hiệu lực',
  'in-force': 'đã có hiệu lực',
  withdrawn: 'đã thu hồi',
};

const FLAWS: Readonly<Record<string, string>> = {
  'too-many-lines': 'bảng quá dài',
  'quote-open': 'dấu ngoặc kép không được đóng',
  'quote-inside': 'dấu ngoặc kép nằm giữa ô',
  'field-too-long': 'ô quá dài',
};

/** `changes.2` is told as the third change. */
const at = (place: string | undefined) => {
  const index = Number(/^changes\.(\d+)$/.exec(place ?? '')?.[1] ?? NaN);
  return Number.isNaN(index) ? 'Một thay đổi' : `Thay đổi thứ ${index + 1}`;
};

/** Before the sentence of what a decree may be refused for, and an entry of the register as well. */
const inPlace = (place: string | undefined) => (/^changes\.\d+$/.test(place ?? '') ? `${at(place)}: ` : '');

/** What is wrong in a cell, by its column. */
const wrongIn = (field: string | undefined, found: string) => {
  if (found === '') return 'còn để trống';
  if (field === 'old_commune_code')
    return 'danh mục không có đơn vị mang mã này; kiểm tra codePrefix, hoặc nhập đơn vị';
  return 'chỉ nhận whole, part, unchanged, retyped hoặc unknown';
};

const inLines = (fields: Readonly<Record<string, unknown>>): string => {
  const problems = (Array.isArray(fields['problems']) ? fields['problems'] : []) as {
    readonly line?: number;
    readonly field?: string;
    readonly found?: string | null;
  }[];
  const told = problems.map(({ line, field, found }) =>
    found === null || found === undefined
      ? `thiếu cột "${field}"`
      : `dòng ${line}, cột "${field}": "${found}" (${wrongIn(field, found)})`,
  );
  return told.length > 0 ? told.join('; ') : 'không rõ dòng nào';
};

/** Sắp xếp lại đơn vị. */
export const reformMessagesVi: Messages = {
  'decree-unknown': () => 'Không có nghị quyết sắp xếp đơn vị này. Hãy tải lại danh sách.',
  'decree-exists': () => 'Nghị quyết này đã được nhập. Hãy mở nghị quyết đó để sửa.',
  'decree-out-of-turn': (t) =>
    `Nghị quyết ${t.number} ${STATUSES[t.status ?? ''] ?? t.status} nên không làm được bước này. Hãy tải lại và xem bước tiếp theo.`,
  'decree-empty': () =>
    'Nghị quyết chưa có thay đổi nào. Hãy nêu ít nhất một đơn vị được nhập, chia, đổi tên, chuyển hoặc giải thể.',
  'decree-unnamed': (t) =>
    `Nghị quyết chưa có ${t.missing === 'title' ? 'tên (trích yếu)' : 'số, ký hiệu'}. Hãy nhập như trên văn bản.`,
  'decree-too-large': (t) =>
    `Nghị quyết có ${t.count} thay đổi, nhiều hơn mức ${t.most}. Hãy tách thành nhiều nghị quyết, ví dụ mỗi tỉnh một nghị quyết.`,
  'decree-reason-missing': () => 'Chưa nêu lý do. Hãy ghi căn cứ hoặc lý do rồi gửi lại.',
  'decree-built-upon': (t) =>
    `"${t.unit}" do nghị quyết này lập ra hoặc mở rộng đã được một nghị quyết sau sắp xếp tiếp. Hãy sửa hoặc thu hồi nghị quyết sau trước.`,
  'decree-date-fixed': (t) =>
    `Nghị quyết đã có hiệu lực từ ngày ${t.inForceOn} nên không đổi được ngày. Hãy giữ ngày đó, hoặc thu hồi rồi nhập lại.`,
  'merged-into-itself': (t) => `${at(t.place)}: "${t.unit}" không thể nhập vào chính nó. Hãy chọn đơn vị mới khác.`,
  'merged-in-circle': (t) =>
    `${at(t.place)}: các đơn vị nhập vào nhau thành vòng: ${t.path}. Hãy sửa một trong các thay đổi này.`,
  'successor-ends': (t) =>
    `${at(t.place)}: "${t.unit}" cũng kết thúc theo chính nghị quyết này nên không thể tiếp nhận. Hãy chọn đơn vị còn tồn tại sau đó.`,
  'reformed-unit-unknown': (t) => `${at(t.place)}: không có đơn vị "${t.unit}". Hãy chọn đơn vị trong danh mục.`,
  'reformed-before-established': (t) =>
    `${at(t.place)}: "${t.unit}" đến ngày ${t.establishedOn} mới thành lập, sau ngày hiệu lực ${t.inForceOn}. Hãy kiểm tra lại đơn vị hoặc ngày.`,
  'reformed-after-dissolved': (t) =>
    `${at(t.place)}: "${t.unit}" đã không còn từ ngày ${t.dissolvedOn}. Hãy chọn đơn vị kế thừa của nó.`,
  'reformed-twice': (t) =>
    `${at(t.place)}: "${t.unit}" đã được nêu ở ${at(t.earlier).toLowerCase()}. Hãy chỉ giữ một thay đổi cho mỗi đơn vị.`,
  'reformed-by-two-decrees': (t) =>
    `"${t.unit}" đã được nghị quyết ${t.number} sắp xếp cùng ngày ${t.on}. Hãy bỏ đơn vị này, hoặc thu hồi nghị quyết kia.`,
  'division-leaves-rest': (t, { stated }) =>
    `${at(t.place)}: chia "${t.unit}" mà còn sót một phần${typeof stated === 'number' ? ` (mới chia ${stated}%)` : ' (mới nêu một phần)'}. Hãy nêu đủ các phần, kể cả phần giữ lại.`,
  'division-of-more-than-all': (t) =>
    `${at(t.place)}: các phần của "${t.unit}" cộng lại ${t.stated}%. Hãy sửa để đủ 100%.`,
  'new-unit-code-taken': (t) =>
    `${at(t.place)}: mã "${t.unitCode}" đã dùng cho "${t.unit}"${codeAsKnown(t, 'vi')}. Hãy dùng mã khác cho đơn vị mới.`,
  'new-superior-missing': (t) =>
    `${at(t.place)}: đơn vị cấp trên "${t.unit}" không tồn tại vào ngày hiệu lực. Hãy chọn đơn vị cấp trên khác.`,
  'second-root': (t) =>
    `${inPlace(t.place)}"${t.unit}" sẽ đứng ngang với "${t.head}", mà cây tổ chức chỉ có một cấp ủy đứng đầu. Hãy chọn đơn vị cấp trên, hoặc loại đơn vị khác.`,
  'superior-unfit': (t, { kind, superiorKind, possible }) => {
    const told = kindsInWords(possible, 'vi');
    const next = told
      ? `Hãy chọn cấp trên thuộc loại: ${told}`
      : 'Loại này đứng đầu, không có cấp trên; hãy bỏ trống cấp trên';
    return `${inPlace(t.place)}"${t.unit}" (${kindsInWords(kind, 'vi')}) không thể trực thuộc "${t.superior}" (${kindsInWords(superiorKind, 'vi')}). ${next}, hoặc xem lại loại đơn vị.`;
  },
  'decree-number-taken': (t) =>
    `Số ${t.number} đã được dùng trong năm cho nghị quyết "${t.title}" (hiệu lực ngày ${t.inForceOn}). Hãy kiểm tra lại số trên văn bản; nếu là cùng một văn bản thì sửa nghị quyết kia thay vì nhập lần nữa.`,
  'decree-number-shared': (t) =>
    `Nghị quyết "${t.title}" (hiệu lực ngày ${t.inForceOn}) cũng mang số ${t.number} trong năm đó. Hãy kiểm tra lại số; chỉ một trong hai nghị quyết được thông qua với số này.`,
  'decree-day-far': (t, { isPast }) =>
    `Ngày hiệu lực ${t.inForceOn} cách hôm nay hơn một năm${isPast === true ? ' về trước; thông qua thì nghị quyết có hiệu lực ngay' : ''}. Hãy xem lại năm đã nhập; nếu đúng thì cứ thông qua.`,
  'moved-below-itself': (t) => `${at(t.place)}: "${t.unit}" sẽ trực thuộc chính nó. Hãy chọn đơn vị cấp trên khác.`,
  'units-left-behind': (t) =>
    `${at(t.place)}: "${t.unit}" kết thúc mà còn đơn vị trực thuộc: ${t.left}. Hãy chuyển hoặc sắp xếp các đơn vị đó trong cùng nghị quyết.`,
  'new-name-missing': (t) => `${at(t.place)}: chưa có tên mới của "${t.unit}". Hãy nhập tên.`,
  'unit-not-divided': (t) =>
    `"${t.unit}" không có gì chờ quyết định theo nghị quyết này. Hãy tải lại danh sách nhiệm vụ chờ quyết định.`,
  'assignment-not-undecided': (t) =>
    `Nhiệm vụ "${t.assignment}" không chờ quyết định ở "${t.unit}": không có nhiệm vụ này, đã xong, hoặc đã được quyết định. Hãy bỏ nhiệm vụ này, hoặc tải lại danh sách chờ quyết định.`,
  'not-a-successor': (t) =>
    t.successors
      ? `"${t.unit}" không phải đơn vị kế thừa. Hãy chọn một trong: ${t.successors}.`
      : `"${t.unit}" không tiếp nhận được. Hãy chọn một đơn vị còn tồn tại.`,
  'decided-too-many': (t) =>
    `Một quyết định nêu nhiều nhất ${t.most} nhiệm vụ, ở đây có ${t.count}. Hãy chia nhỏ, hoặc quyết định chung cho tất cả phần còn lại.`,
  'succession-table-refused': (_t, fields) =>
    `Chưa nhập gì, vì bảng có chỗ chưa đúng: ${inLines(fields)}. Hãy sửa bảng rồi gửi lại.`,
  'succession-table-empty': (t) =>
    t.province
      ? `Bảng không có dòng nào của tỉnh có mã "${t.province}" (cột "new_province_code"). Hãy kiểm tra lại mã tỉnh hoặc bảng.`
      : 'Bảng chỉ có tiêu đề cột, không có dòng nào. Hãy thêm các dòng rồi gửi lại.',
  'table-unreadable': (t) =>
    `Không đọc được bảng ở dòng ${t.line}: ${FLAWS[t.flaw ?? ''] ?? t.flaw}. Hãy lưu lại dạng CSV (UTF-8) rồi gửi lại.`,
};
