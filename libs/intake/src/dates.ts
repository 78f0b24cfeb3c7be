/** Calendar dates as strings 'YYYY-MM-DD'. No clock: a date without a year is not a date here. */

const DAY = 86_400_000;

/** The date, or null when the calendar has none such (31 February) or the year cannot be meant. */
export function calendarDate(day: number, month: number, year: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}

const FIGURES = /(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?![\p{L}\p{N}])/uy;
const WORDS = /(?:ngày )?(\d{1,2}),? tháng (\d{1,2}),? năm (\d{4})(?![\p{L}\p{N}])/uy;
const MONTH = /tháng (\d{1,2})(?: ?[/-] ?|,? năm )(\d{4})(?![\p{L}\p{N}])/uy;
const QUARTER = /quý (iv|i{1,3}|[1-4])(?: ?[/-] ?|,? năm )(\d{4})(?![\p{L}\p{N}])/uy;
const YEAR = /năm (\d{4})(?![\p{L}\p{N}/-])/uy;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function matchAt(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(key);
}

/** A full date that begins at this place of a key ("ngày 30/12/2021", "08 tháng 02 năm 2022"), and where it ends. */
export function readDate(key: string, at: number): { date: string; to: number } | null {
  const figures = matchAt(FIGURES, key, at);
  const found = figures ?? matchAt(WORDS, key, at);
  if (found === null) return null;
  const [day, month, year] = figures === null ? [found[1], found[2], found[3]] : [found[1], found[3], found[4]];
  const date = calendarDate(Number(day), Number(month), Number(year));
  return date === null ? null : { date, to: at + found[0].length };
}

/** A month, quarter or year with its year that begins at this place: its first and last day. */
export function readPeriod(key: string, at: number): { first: string; last: string; to: number } | null {
  const spanning = (from: number, months: number, year: number, length: number) => {
    const first = calendarDate(1, from, year);
    const next = from + months > 12 ? calendarDate(1, 1, year + 1) : calendarDate(1, from + months, year);
    return first === null || next === null ? null : { first, last: dayBefore(next), to: at + length };
  };
  const month = matchAt(MONTH, key, at);
  if (month !== null) return spanning(Number(month[1]), 1, Number(month[2]), month[0].length);
  const quarter = matchAt(QUARTER, key, at);
  if (quarter !== null) {
    const no = ROMAN[quarter[1] ?? ''] ?? Number(quarter[1]);
    return spanning(no * 3 - 2, 3, Number(quarter[2]), quarter[0].length);
  }
  const year = matchAt(YEAR, key, at);
  return year === null ? null : spanning(1, 12, Number(year[1]), year[0].length);
}
