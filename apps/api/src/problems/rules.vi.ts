import type { Expectation } from './expectation.js';
import type { RuleWords } from './rules.js';

const span = ({ least = 0, most }: Expectation) => (least === 0 ? `nhiều nhất ${most}` : `từ ${least} đến ${most}`);
const text = (expected: Expectation) =>
  expected.most === undefined ? 'phải là chuỗi ký tự' : `phải là chuỗi ký tự, dài ${span(expected)} ký tự`;
const list = (expected: Expectation) => `phải là danh sách, có ${span(expected)} phần tử`;
const whole = ({ least, most }: Expectation) => `phải là số nguyên từ ${least} đến ${most}`;
const number = ({ least, most }: Expectation) =>
  least === undefined ? 'phải là số' : `phải là số từ ${least} đến ${most}`;

/** Mỗi mục nhận gì, đọc tiếp sau tên mục. */
export const rulesVi: RuleWords = {
  missing: 'còn thiếu',
  unknown: 'không hợp lệ',
  suchAs: 'ví dụ',
  forms: {
    day: 'phải là ngày dạng NĂM-THÁNG-NGÀY, từ năm 1900 đến năm 2199',
    instant: 'phải là thời điểm dạng ISO 8601, kèm múi giờ',
    id: 'phải là mã gồm chữ cái không dấu, chữ số, ".", "_" và "-", nhiều nhất 64 ký tự',
    sha256: 'phải là mã băm SHA-256 gồm 64 chữ số hệ mười sáu viết thường',
    login: 'phải gồm 1 đến 100 chữ cái, chữ số, ".", "_", "@" và "-"',
    email: 'phải là địa chỉ thư điện tử',
    year: 'phải là năm từ 1900 đến 2199',
    etag: 'phải là ETag do hệ thống này trả về',
    'idempotency-key': 'phải gồm 1 đến 200 ký tự in được, không có dấu cách và dấu tiếng Việt',
    position: 'phải là vị trí trong nhật ký, như một lệnh đã trả về',
  },
  rules: {
    whitelistValidation: () => 'không phải mục của yêu cầu này; hãy bỏ đi',
    isString: text,
    minLength: text,
    maxLength: text,
    isIn: ({ allowed = [] }) => `phải là một trong: ${allowed.join(', ')}`,
    isBoolean: () => 'phải là true hoặc false',
    isInt: whole,
    isNumber: number,
    min: number,
    max: number,
    isArray: list,
    arrayMinSize: list,
    arrayMaxSize: list,
    nestedValidation: () => 'phải là một đối tượng',
    isObject: () => 'phải là một đối tượng',
    plainText: () => 'chứa ký tự điều khiển (như NUL, U+202E) hoặc nửa ký tự, không phải văn bản; hãy xóa các ký tự đó',
    notInFuture: () => 'không được ở tương lai',
    notBefore2000: () => 'không được trước năm 2000',
    addresseeParts: () => 'phải có unitId khi kind là unit, groupId khi kind là group, và không có cả hai',
    referenceParts: () =>
      'phải có assignmentId; với sự kiện (event) là subjectKind, subjectId và eventId; với minh chứng (evidence) là assignmentId và sha256; với tệp (file) là sha256 và name',
    deadlineParts: () => 'phải có lastDay khi kind là date, days khi kind là term, và không có cả hai',
  },
};
