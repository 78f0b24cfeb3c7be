/** 2026-03-31 as it is written in Vietnamese: 31/03/2026. */
export const dayInWords = (date: string | undefined): string => (date ?? '?').split('-').reverse().join('/');

/** Vietnam's clock; seconds, for two steps may follow within the minute. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** 2026-11-22T08:06:49.403Z as a clock in the office shows it: 22/11/2026 15:06:49. What is no instant stays as it is. */
export function instantInWords(text: string | undefined): string {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? (text ?? '?') : CLOCK.format(at).replace(',', '');
}
