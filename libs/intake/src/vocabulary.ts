import type { Reading } from './reading.js';

/**
 * The words by which an addressee is known from a demand: what an organisation's name begins with, and what ends a
 * list of names. An open list; a name that is missing here leaves a field blank, it does not fill it wrongly.
 */

const AFTER_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`;
const word = (alternatives: string) => `(?:${alternatives})${AFTER_WORD}`;

const NOUNS = [
  'cấp uỷ|các cấp|cấp(?= chính quyền)|chính quyền|người đứng đầu|thủ trưởng|cơ quan|đơn vị|địa phương|ngành|đoàn thể',
  'tổ chức (?=đảng|chính trị|cơ sở đảng|công đoàn|xã hội|thành viên|tôn giáo|quần chúng|thanh niên)\\p{L}+',
  'ban(?! (?:hành|đầu|bố|ngày|đêm|phát))|sở(?! (?:hữu|thích))|mttq|mặt trận|uỷ ban|ubnd|hđnd|ubmttq|ubkt|hội đồng nhân dân',
  'văn phòng|vptu|đảng uỷ|đảng đoàn|đảng bộ|chi bộ|tỉnh uỷ|thành uỷ|huyện uỷ|thị uỷ|quận uỷ|tỉnh đoàn|huyện đoàn|thành đoàn',
  'công an|quân sự|bộ chỉ huy|bộ đội|bộ tư lệnh|lực lượng|toà án|viện kiểm sát|liên đoàn|liên minh|liên hiệp|thanh tra',
  'đoàn thanh niên|đoàn tncs|hội (?:nông dân|phụ nữ|liên hiệp|cựu|chữ thập|khuyến|người|luật|nhà)|trường chính trị|nhà trường',
  'kho bạc|ngân hàng|bảo hiểm xã hội|chi cục|trung tâm|đài phát thanh|thường trực|chủ tịch|bí thư|phó bí thư|giám đốc|chánh văn phòng',
  'trưởng ban|cán bộ|công chức|đảng viên|đồng chí|doanh nghiệp|huyện|quận|xã(?! hội)|phường|thành phố|thị xã|thị trấn|đặc khu',
].join('|');
// Common words too: an organisation only where the next word is a name ("Đoàn Thanh niên", not "đoàn kết").
const BEFORE_A_NAME = 'hội|đoàn|báo|đài|phòng|bộ|trường|viện|cục|toà|khối|học viện|hội đồng|kiểm toán|hợp tác xã';
const ONLY_IN_PLURAL = 'hội|trường|phòng|xã|khối|báo|tổ chức|đoàn|bộ|hợp tác xã|hội đồng|viện|ngân hàng';

const SURE = new RegExp(
  `(?:(?:các|những|mỗi|từng|toàn thể|tất cả các) (?:${word(ONLY_IN_PLURAL)}|${word(NOUNS)})|${word(NOUNS)})`,
  'uy',
);
const UNSURE = new RegExp(`${word(BEFORE_A_NAME)} `, 'uy');

function matchLength(pattern: RegExp, key: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(key)?.[0].length ?? 0;
}

/** Whether the name of an organisation, or of a group of them, begins at this place. */
export function startsOrganisation({ text, key }: Reading, at: number): boolean {
  if (matchLength(SURE, key, at) > 0) return true;
  const length = matchLength(UNSURE, key, at);
  return length > 0 && /^\p{Lu}/u.test(text.slice(at + length, at + length + 2));
}

const VERBS =
  'tập trung|lãnh đạo|chỉ đạo|tiếp tục|tích cực|coi|tăng cường|thực hiện|triển khai|xây dựng|phối hợp|chủ trì|chủ động|đẩy mạnh|nâng cao|' +
  'quán triệt|tổ chức|rà soát|ban hành|kịp thời|khẩn trương|thường xuyên|chịu trách nhiệm|căn cứ|hướng dẫn|kiểm tra|giám sát|theo dõi|' +
  'đôn đốc|tham mưu|báo cáo|phát huy|bám sát|chú trọng|quan tâm|nghiên cứu|đổi mới|làm tốt|làm|gương mẫu|cụ thể|bố trí|bảo đảm|đảm bảo|' +
  'nghiêm túc|xác định|hoàn thành|lập|gửi|đề xuất|tuyên truyền|vận động|duy trì|công khai|giúp|thể chế|định kỳ|hằng|hàng|nắm|rút|sơ kết|' +
  'tổng kết|tổng hợp|tiến hành|phân công|phổ biến|củng cố|kiện toàn|thẩm định|cân đối|hỗ trợ|xử lý|giải quyết|đánh giá|cung cấp|mở|đưa|đăng|' +
  'bồi dưỡng|đào tạo|phát động|thành lập|giao|trình|quản lý|ưu tiên|quy định|tham gia|khắc phục|chấn chỉnh|thống nhất|đồng thời|lồng ghép|' +
  'xem xét|chuẩn bị|tạo|thông tin|cử|lựa chọn|niêm yết|tiếp nhận|nộp|lấy|huy động|khai thác|cải cách|kết hợp';
const DEMANDS = `cần|phải|có trách nhiệm|có(?= (?:kế hoạch|biện pháp|giải pháp))|trong thời gian|trên cơ sở|theo chức năng|theo|để|nhằm|trong việc|trong|về|khi|trước|sau|không|vào`;
const NARRATES = 'đã|được|bị|là|còn|chưa|có|luôn|đang|từng bước';
// Where such a word is part of a name.
const IN_A_NAME =
  'xây dựng đảng|cơ quan tham mưu|tham mưu,? giúp việc|giúp việc|có liên quan|có thẩm quyền|trong (?:hệ thống|toàn|tỉnh|khối|huyện|xã)|' +
  'tổ chức (?:cơ sở đảng|đảng|chính trị|công đoàn|xã hội|thành viên|tôn giáo|quần chúng|thanh niên)|các tổ chức|ban chỉ đạo|ban tổ chức|đơn vị quản lý|cơ quan quản lý|' +
  'cơ quan chủ trì|cơ quan theo dõi|cơ quan kiểm tra|trực tiếp quản lý|lập pháp|hành pháp';

const ENDS_NAMES = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${IN_A_NAME})${AFTER_WORD}|(${VERBS}|${DEMANDS})${AFTER_WORD}|(${NARRATES})${AFTER_WORD})|([.:;\\n(])`,
  'gu',
);

/** What ended a list of names: a demand follows, something is told, or the sentence is over. */
export interface NamesEnd {
  at: number;
  by: 'demand' | 'telling' | 'stop';
}

const LONGEST_LIST = 400;

/**
 * Where the names that begin at `from` end. Verbs in capitals belong to names ("Ủy ban Kiểm tra"). A semicolon ends
 * the list unless one more name follows and `acrossSemicolons` is set.
 */
export function endOfNames(reading: Reading, from: number, acrossSemicolons = false): NamesEnd {
  const { text, key } = reading;
  const window = key.slice(from, from + LONGEST_LIST);
  for (const found of window.matchAll(ENDS_NAMES)) {
    const at = from + found.index;
    if (found[3] === ';' && acrossSemicolons && startsOrganisation(reading, at + 2)) continue;
    if (found[3] !== undefined) return { at, by: 'stop' };
    if (found[1] === undefined && found[2] === undefined) continue;
    if (/^\p{Lu}/u.test(text.slice(at, at + 2)) && at > from) continue;
    return { at, by: found[1] === undefined ? 'telling' : 'demand' };
  }
  return { at: from + window.length, by: 'stop' };
}
