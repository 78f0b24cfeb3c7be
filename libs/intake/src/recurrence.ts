import type { Field, Recurrence, ReportingPeriod } from './draft.js';
import type { Reading } from './reading.js';

const PERIOD = String.raw`(?:(?:hằng|hàng|mỗi|theo|từng) (tuần|tháng|quý|năm)|(?:0?6|sáu) tháng|nửa năm|(?<=báo cáo )(tháng|quý|năm)(?! \d))`;
const ONE_PERIOD = new RegExp(`(?<![\\p{L}\\p{N}])${PERIOD}(?!\\p{L})`, 'gu');
const PERIODICALLY = /(?<!\p{L})định kỳ(?!\p{L})/gu;
const REPORT = /(?<!\p{L})báo cáo(?!\p{L})/gu;
const LETTERS: Readonly<Record<string, ReportingPeriod>> = {
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};

// "kế hoạch công tác hằng năm" says which plan, not how often to report.
const QUALIFIES_A_PLAN =
  /(?:(?<!kết quả )công tác|kế hoạch|chương trình|nhiệm vụ|dự toán|đánh giá, xếp loại|giao ban) $/u;
const BEFORE_REPORT = 60;
const AFTER_REPORT = 90;

/**
 * The demand to report regularly: "báo cáo" with "định kỳ" or a period in the same clause. A regular check, meeting
 * or plan is none. Of several such demands the first that names its period, else the first.
 */
export function recurrenceIn(reading: Reading): Recurrence | null {
  let unset: Recurrence | null = null;
  for (const { index } of reading.key.matchAll(REPORT)) {
    const found = demandAt(reading, index);
    if (found?.period) return found;
    unset ??= found;
  }
  return unset;
}

function demandAt(reading: Reading, at: number): Recurrence | null {
  const { key } = reading;
  const earlier = /[^.;:\n]*$/u.exec(key.slice(Math.max(0, at - BEFORE_REPORT), at))?.[0] ?? '';
  const later = /^[^.;:\n]*/u.exec(key.slice(at, at + AFTER_REPORT))?.[0] ?? '';
  const from = at - earlier.length;
  const clause = earlier + later;
  const report = { from: at, to: at + 'báo cáo'.length };
  const period = periodIn(reading, from, clause);
  const regularly = [...clause.matchAll(PERIODICALLY)].map(({ index }) => from + index);
  const marks = [
    ...(period === null ? [] : [period]),
    ...regularly.map((start) => ({ from: start, to: start + 'định kỳ'.length })),
  ];
  if (marks.length === 0) return null;
  const span = reading.span(
    Math.min(report.from, ...marks.map((mark) => mark.from)),
    Math.max(report.to, ...marks.map((mark) => mark.to)),
  );
  return { demanded: true, period: period?.field ?? null, span };
}

function periodIn(
  reading: Reading,
  from: number,
  clause: string,
): { from: number; to: number; field: Field<ReportingPeriod> } | null {
  for (const found of clause.matchAll(ONE_PERIOD)) {
    if (QUALIFIES_A_PLAN.test(clause.slice(0, found.index))) continue;
    const name = found[1] ?? found[2];
    const value = name === undefined ? 'half-yearly' : LETTERS[name];
    if (value === undefined) continue;
    const [start, end] = [from + found.index, from + found.index + found[0].length];
    return { from: start, to: end, field: { value, span: reading.span(start, end) } };
  }
  return null;
}
