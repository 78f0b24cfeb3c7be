import { localDate, type Instant, type LocalDate } from '#domain';

/** Nearly every instant, written as the database gives it back. Later days are not in every month: those are read. */
const AS_GIVEN_BACK = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The instant as the database gives it back, so that a row in hand equals the row read again. */
export function instant(text: string): Instant {
  return AS_GIVEN_BACK.test(text) ? text : new Date(text).toISOString();
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
