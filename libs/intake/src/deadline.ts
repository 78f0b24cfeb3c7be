import { dayBefore, readDate, readPeriod } from './dates.js';
import type { Field, StatedDeadline } from './draft.js';
import type { Reading } from './reading.js';

const HOUR = String.raw`\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: ?phút)?,? `;
const LEAD = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    [
      `(?:chậm nhất |muộn nhất )?(?:là |vào )?trước (?:${HOUR})?`,
      `(?:chậm nhất|muộn nhất)(?: (?:là|vào|đến|trong|hết|sau))* (?:${HOUR})?`,
      '(?:đến |tới |trong |vào )?hết ',
      '(?:không (?:muộn hơn|chậm hơn|quá)|(?:có )?thời hạn(?: hoàn thành)?(?: là|:)?|hạn cuối(?: là|:)?|hoàn thành(?: xong)?(?: trong| vào)?) ',
      'trong (?:thời hạn |vòng |thời gian )?(?:là |tối đa |không quá )?',
    ].join('|') +
    ')',
  'gu',
);
const TERM = /(\d{1,3})(?: ?\([^()\n]{1,30}\))? (ngày|tuần)( làm việc)?(?!\p{L})/uy;
const AFTER_TERM = /^,? (?:kể từ|từ khi|sau khi|tính từ)/u;

// "các văn bản ban hành trước ngày …", "tính đến hết ngày …" say what is meant, not until when it is to be done.
const NOT_A_DEADLINE =
  /(?:ban hành|hiệu lực|thành lập|phát sinh|ký kết|tuyển dụng|bổ nhiệm|xảy ra|tồn tại|được cấp|tiếp nhận|sinh|tính|tính đến|từ) $/u;
const FINISHING = /(?<!\p{L})(?:hoàn thành|xong|chậm nhất|muộn nhất|báo cáo|gửi|trình|nộp|thời hạn)(?!\p{L})/u;
const ISSUING = /(?<!(?:được|đã) )ban hành(?!\p{L})/u;
const CLAUSE = 150;

/**
 * The first deadline that the text states, or null. "trước" a day, month, quarter or year ends on the day before it;
 * all other phrases ("chậm nhất", "hết", "trong", "không quá") and an hour of a day include the last day. A date
 * without a year is no deadline, nor is one that only describes something.
 */
export function deadlineIn(reading: Reading): Field<StatedDeadline> {
  for (const { 0: lead, index } of reading.key.matchAll(LEAD)) {
    const found = deadlineAfter(reading, index, lead);
    if (found !== null) return found;
  }
  return null;
}

function deadlineAfter(reading: Reading, index: number, lead: string): Field<StatedDeadline> {
  const { key, text } = reading;
  const at = index + lead.length;
  const clause = (/[^.;\n]*$/u.exec(key.slice(Math.max(0, index - CLAUSE), index)) ?? [''])[0];
  const finishing = FINISHING.test(clause) || FINISHING.test(lead);
  const field = (to: number, value: (stated: string) => StatedDeadline): Field<StatedDeadline> => ({
    value: value(text.slice(index, to)),
    span: reading.span(index, to),
  });
  const before = lead.endsWith('trước ');
  if (NOT_A_DEADLINE.test(clause) && !finishing) return null;

  const day = readDate(key, at);
  if (day !== null) {
    const lastDay = before ? dayBefore(day.date) : day.date;
    return field(day.to, (stated) => ({ kind: 'date', lastDay, stated }));
  }
  // Without a verb that ends something, a month or a year is as often what the sentence is about.
  const period = finishing || ISSUING.test(clause) ? readPeriod(key, at) : null;
  if (period !== null) {
    const lastDay = before ? dayBefore(period.first) : period.last;
    return field(period.to, (stated) => ({ kind: 'date', lastDay, stated }));
  }
  return before ? null : termAfter(reading, lead, at, field);
}

function termAfter(
  { key }: Reading,
  lead: string,
  at: number,
  field: (to: number, value: (stated: string) => StatedDeadline) => Field<StatedDeadline>,
): Field<StatedDeadline> {
  TERM.lastIndex = at;
  const term = TERM.exec(key);
  if (term === null) return null;
  const to = at + term[0].length;
  const workingDays = term[3] !== undefined;
  const plain = lead === 'trong ' || lead === 'hết ' || lead.startsWith('hoàn thành');
  if (plain && !workingDays && !AFTER_TERM.test(key.slice(to, to + 12))) return null;
  if (key.startsWith(' trước', to)) return null;
  const days = Number(term[1]) * (term[2] === 'tuần' ? 7 : 1);
  return days === 0 ? null : field(to, (stated) => ({ kind: 'term', days, workingDays, stated }));
}
