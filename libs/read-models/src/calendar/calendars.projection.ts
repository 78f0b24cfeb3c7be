import type { Projection, RecordedEvent } from '#event-sourcing';
import {
  calendarStream,
  yearCalendar,
  type CalendarEvent,
  type Holiday,
  type LocalDate,
  type YearCalendar,
} from '#domain';

export interface SwapWorkday {
  readonly date: LocalDate;
  readonly reason: string;
}

/** One year's calendar as an administrator edits it, in date order. */
export interface CalendarRow {
  /** Name of the year's stream. */
  readonly calendarId: string;
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly swapWorkdays: readonly SwapWorkday[];
  /** Revision of the year's stream. */
  readonly revision: number;
}

export const calendars: Projection<CalendarEvent, CalendarRow> = {
  name: 'calendars.v1',
  table: 'calendars',
  key: 'calendarId',
  keysOf: ({ data }) => [calendarStream(data.year)],
  empty: (calendarId) => ({ calendarId, year: 0, holidays: [], swapWorkdays: [], revision: -1 }),
  on: {
    'HolidaysDeclared.v1': evolved,
    'HolidayAdded.v1': evolved,
    'HolidayRemoved.v1': evolved,
    'SwapWorkdayDeclared.v1': evolved,
    'SwapWorkdayCancelled.v1': evolved,
  },
};

/** What days are counted by; the reason of a swap is for people only. */
export function yearCalendarOf({ holidays, swapWorkdays }: CalendarRow): YearCalendar {
  return {
    holidays: new Map(holidays.map(({ date, name }) => [date, name])),
    swapWorkdays: new Set(swapWorkdays.map(({ date }) => date)),
  };
}

function evolved(row: CalendarRow, event: RecordedEvent<CalendarEvent>): CalendarRow {
  const state = yearCalendar.evolve(yearCalendarOf(row), event);
  const reasons = new Map(row.swapWorkdays.map(({ date, reason }) => [date, reason]));
  if (event.type === 'SwapWorkdayDeclared.v1') reasons.set(event.data.date, event.data.reason);
  return {
    calendarId: row.calendarId,
    year: event.data.year,
    holidays: [...state.holidays].map(([date, name]) => ({ date, name })).toSorted(byDate),
    swapWorkdays: [...state.swapWorkdays].map((date) => ({ date, reason: reasons.get(date) ?? '' })).toSorted(byDate),
    revision: event.revision,
  };
}

function byDate(one: { date: LocalDate }, other: { date: LocalDate }): number {
  return one.date < other.date ? -1 : 1;
}
