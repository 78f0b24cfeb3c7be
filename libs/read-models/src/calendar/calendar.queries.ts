import { calendarOf, type WorkCalendar } from '#domain';
import type { ReadModels } from '../read-models.js';
import { yearCalendarOf, type CalendarRow } from './calendars.projection.js';

/** One year's days off and swapped days, in date order; `revision` is its stream's. */
export type YearCalendarView = Omit<CalendarRow, 'calendarId'>;

/** The calendar that days are counted by, of all years declared. */
export async function loadCalendar(db: ReadModels): Promise<WorkCalendar> {
  const rows = await db.selectFrom('calendars').selectAll().orderBy('year').execute();
  return calendarOf(rows.map(yearCalendarOf));
}

/** The declared years, in order. */
export async function listCalendars(db: ReadModels): Promise<YearCalendarView[]> {
  const rows: CalendarRow[] = await db.selectFrom('calendars').selectAll().orderBy('year').execute();
  return rows.map(view);
}

/** null: nobody has declared the year. */
export async function findCalendar(db: ReadModels, year: number): Promise<YearCalendarView | null> {
  const row = await db.selectFrom('calendars').selectAll().where('year', '=', year).executeTakeFirst();
  return row ? view(row) : null;
}

function view({ calendarId: _calendarId, ...calendar }: CalendarRow): YearCalendarView {
  return calendar;
}
