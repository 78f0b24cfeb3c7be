/** The country keeps no summer time. */
const OFFSET = '+07:00';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as `2026-01-12 15:42:07`, on the clocks of Vietnam. */
export const inVietnamTime = (instant: string): string => format.format(new Date(instant));

/** `2026-01-12 15:42:07` on the clocks of Vietnam, as an instant. */
export const fromVietnamTime = (local: string): string => `${local.replace(' ', 'T')}${OFFSET}`;
