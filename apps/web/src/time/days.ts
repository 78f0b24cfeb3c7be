import { dayOf, today } from './show.js';

const A_DAY = 86_400_000;

/** The country keeps no summer time. */
const OFFSET = '+07:00';

/** The day after another; both `2026-03-31`. */
const nextDay = (day: string): string => new Date(Date.parse(day) + A_DAY).toISOString().slice(0, 10);

/** Whether a text, such as one of an address, names a day that is over in Vietnam. */
export const isPastDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && text < today();

/** The instant at which a day is over in Vietnam. */
export const endOfDay = (day: string): string => `${nextDay(day)}T00:00:00${OFFSET}`;

/** The last moment that counts to an instant, for its day: 24:00 belongs to the day that it ends. */
export const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** The day that ended at an instant, such as the last day of a deadline, which is kept as 24:00 of it. */
export const dayEndedAt = (instant: string): string => dayOf(justBefore(instant));

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as `2026-01-12 15:42:07`, on the clocks of Vietnam. */
export const inVietnamTime = (instant: string): string => clock.format(new Date(instant));

/** `2026-01-12 15:42:07` on the clocks of Vietnam, as an instant. */
export const fromVietnamTime = (local: string): string => `${local.replace(' ', 'T')}${OFFSET}`;
