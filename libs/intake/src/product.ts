import type { Field } from './draft.js';
import { trimmed, wordsAt, type Reading } from './reading.js';

const DEMAND =
  /(?<!\p{L})(?:xây dựng|ban hành|lập|soạn thảo|hoàn thiện)(?:(?:,| và| hoặc) (?:xây dựng|ban hành|lập|trình|tổ chức thực hiện))? (?=(?:kế hoạch|chương trình|đề án|quy chế|quy định|phương án|báo cáo|danh mục|hướng dẫn)(?!\p{L}))/gu;
const HANDED_IN = /^([^.;:\n]{4,200}?),? (?:và |để )?(?:gửi|trình|nộp)(?!\p{L})/u;
const ADDED = / (?:trước|chậm nhất|muộn nhất|trong thời hạn|trong tháng|trong quý) .*$/u;

/** The document that the text demands to be made and handed in; null where it only speaks of plans in general. */
export function productIn(reading: Reading): Field<string> {
  for (const { 0: lead, index } of reading.key.matchAll(DEMAND)) {
    const from = index + lead.length;
    const found = HANDED_IN.exec(reading.key.slice(from, from + 240))?.[1];
    if (found === undefined) continue;
    const to = from + found.replace(ADDED, '').length;
    return wordsAt(reading, trimmed(reading.text, { from, to }, ',('));
  }
  return null;
}
