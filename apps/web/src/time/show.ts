import { locale } from '../words/language.js';

/** Where the office is, whatever clock the browser keeps. */
const ZONE = 'Asia/Ho_Chi_Minh';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options })));
  return known;
}

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** `2026-03-31` as 31/03/2026. */
export function showDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as its day in Vietnam: 31/03/2026. */
export const showDayOf = (instant: string): string => format(DAY).format(new Date(instant));

/** An instant as its time of day in Vietnam: 14:05. */
export const showTime = (instant: string): string =>
  format({ hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(instant));

/** The day of the week that a day falls on. */
export const showWeekday = (day: string): string => format({ weekday: 'long' }).format(new Date(`${day}T05:00:00Z`));

/** An instant as 14:05 31/03/2026, in Vietnam. */
export const showInstant = (instant: string): string => `${showTime(instant)} ${showDayOf(instant)}`;

/** The day in Vietnam on which an instant lies: `2026-03-31`. */
export const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, ...DAY }).format(new Date(instant)).slice(0, 10);

/** The day that it is in Vietnam: `2026-03-31`. */
export const today = (): string => dayOf(new Date().toISOString());

/** Whole days from today to the day; negative where it has passed. */
export function daysUntil(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
}

/** 1234.5 as 1.234,5 in Vietnamese. */
export const showNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** 0.1234 as 12,3 %. */
export const showShare = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
