import { alignedKey } from './fold.js';

// Names as an office writes them. Longer ones first: the first match counts.
const NAMES = [
  'Ban Chấp hành Trung ương',
  'Ban Bí thư Trung ương',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Ban cán sự đảng',
  'Ban Chỉ đạo',
  'Ban Dân vận',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Nội chính',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc',
  'Ủy ban Kiểm tra',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thường trực',
  'Thủ tướng Chính phủ',
  'Phó Thủ tướng',
  'Chính phủ',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng đoàn',
  'Đảng bộ',
  'Trung ương',
  'Tổng Bí thư',
  'Phó Bí thư',
  'Bí thư',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Trưởng Ban',
  'Trưởng Ban',
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
  'Văn phòng',
  'Phó Giám đốc',
  'Giám đốc',
];
const BY_KEY = new Map(NAMES.map((name) => [alignedKey(name), name]));
const PATTERN = new RegExp(`(?<!\\p{L})(?:${[...BY_KEY.keys()].join('|')})(?!\\p{L})`, 'gu');

// After one of these a proper name of a place follows.
const PLACE_KIND = 'tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận|đặc khu';
const ENDS_BEFORE_A_PLACE = new RegExp(`(?<!\\p{L})(?:${PLACE_KIND}|uỷ|đảng bộ)$`, 'u');
const STARTS_WITH_KIND = new RegExp(`^ ?(?:${PLACE_KIND})(?!\\p{L})`, 'u');
const PLACE_INSIDE = new RegExp(`(?<!\\p{L})(${PLACE_KIND}) (.+)$`, 'u');

/** Whether the text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const capitals = (words: string) => words.replace(/[^ -]+/g, capital);

function plainWords(words: string, before: string): string {
  const lower = words.toLowerCase();
  const named = lower.replace(PLACE_INSIDE, (_, kind: string, place: string) => `${kind} ${capitals(place)}`);
  if (named === lower && ENDS_BEFORE_A_PLACE.test(before.trimEnd()) && !STARTS_WITH_KIND.test(lower))
    return capitals(lower);
  return before === '' ? capital(named) : named;
}

/**
 * A name that the text has in capitals, in the capitals of ordinary writing ("BAN THƯỜNG VỤ TỈNH ỦY" → "Ban Thường
 * vụ Tỉnh ủy"); any other text as it is.
 */
export function properCase(name: string): string {
  if (!isCapitals(name)) return name;
  const key = alignedKey(name);
  let out = '';
  let at = 0;
  for (const { 0: found, index } of key.matchAll(PATTERN)) {
    out += plainWords(name.slice(at, index), alignedKey(out)) + (BY_KEY.get(found) ?? found);
    at = index + found.length;
  }
  return out + plainWords(name.slice(at), alignedKey(out));
}
