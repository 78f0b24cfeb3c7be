/** 31/3/2026, 31-3-2026 or 31.3.26, the day before the month as everybody here writes it; null where it is no day. */
export function dayIn(typed: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})\s*$/.exec(typed) ?? [];
  if (!day || !month || !year) return null;
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

/** Why what was typed cannot be taken; the day is the last, or the first, that could. */
export type Misfit = Readonly<{ why: 'no-day' } | { why: 'too-late' | 'too-early'; day: string }>;

/** Null where it can be taken, or nothing was typed. */
export function misfitOf(typed: string, first: string | null, last: string | null): Misfit | null {
  if (typed === '') return null;
  const day = dayIn(typed);
  if (day === null) return { why: 'no-day' };
  if (last !== null && day > last) return { why: 'too-late', day: last };
  if (first !== null && day < first) return { why: 'too-early', day: first };
  return null;
}
