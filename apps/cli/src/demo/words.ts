import type { LocalDate, Period } from '#domain';

/** Reporting periods as an office says them. */
export const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
};

/** "15/02/2026" for "2026-02-15". */
export function localDay(date: LocalDate): string {
  return date.split('-').toReversed().join('/');
}
