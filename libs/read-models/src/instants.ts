import { localDate, type Instant, type LocalDate } from '#domain';

/** The instant as the database gives it back, so that a row in hand equals the row read again. */
export function instant(text: string): Instant {
  return new Date(text).toISOString();
}

/** Of a draft, whose fields nobody has checked yet: what is not an instant has no place in a column of instants. */
export function instantOrNull(text: string | null): Instant | null {
  if (!text || Number.isNaN(Date.parse(text))) return null;
  return instant(text);
}

/** Of a draft: what is not a day of the calendar has no place in a column of dates. */
export function dateOrNull(text: string | null): LocalDate | null {
  if (!text) return null;
  try {
    return localDate(text);
  } catch {
    return null;
  }
}
