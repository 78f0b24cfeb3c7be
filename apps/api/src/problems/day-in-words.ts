import type { Language } from './language.js';

/** Days as each language writes them, whatever the place of the server. */
const DAY: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
};

/** Vietnam's clock; seconds, for two steps may follow within the minute. */
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** 2026-03-31: `31/03/2026`, in English `31 March 2026`. What is no day stays as it is. */
export function dayInWords(date: string, language: Language): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? date : DAY[language].format(at);
}

/** 2026-11-22T08:06:49.403Z as a clock in the office shows it, behind its day. What is no instant stays as it is. */
export function instantInWords(text: string, language: Language): string {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return text;
  const [day = '', clock = ''] = CLOCK.format(at).split(' ');
  return `${dayInWords(day, language)} ${clock}`;
}
