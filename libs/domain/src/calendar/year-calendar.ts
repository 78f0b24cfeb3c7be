import { unreachable, type Decider } from '#event-sourcing';
import type { CalendarEvent, Holiday } from './calendar-events.js';
import {
  AlreadyHoliday,
  AlreadySwapWorkday,
  DayNotInYear,
  NotADayOff,
  NotAHoliday,
  NotASwapWorkday,
} from './calendar-refusals.js';
import { dayOfWeek, localDate, yearOf, type LocalDate } from './local-date.js';
import { WEEKEND, type WorkCalendar } from './work-calendar.js';

export type CalendarCommand =
  | {
      readonly type: 'DeclareHolidays';
      readonly data: { readonly year: number; readonly holidays: readonly Holiday[] };
    }
  | { readonly type: 'AddHoliday'; readonly data: Holiday & { readonly year: number } }
  | { readonly type: 'RemoveHoliday'; readonly data: { readonly year: number; readonly date: LocalDate } }
  | {
      readonly type: 'DeclareSwapWorkday';
      readonly data: { readonly year: number; readonly date: LocalDate; readonly reason: string };
    }
  | { readonly type: 'CancelSwapWorkday'; readonly data: { readonly year: number; readonly date: LocalDate } };

/** One year's days off and days worked in exchange. */
export interface YearCalendar {
  readonly holidays: ReadonlyMap<LocalDate, string>;
  readonly swapWorkdays: ReadonlySet<LocalDate>;
}

export const calendarStream = (year: number) => `calendar-${year}`;

/**
 * The calendar of a year as an administrator keeps it. Deadlines already given keep their date when it changes;
 * what follows the calendar of the day is when reminders go out.
 */
export const yearCalendar: Decider<CalendarCommand, YearCalendar, CalendarEvent> = {
  initialState: { holidays: new Map(), swapWorkdays: new Set() },

  decide: (command, state) => {
    switch (command.type) {
      case 'DeclareHolidays': {
        const { year } = command.data;
        const holidays = declarable(command.data.holidays, year, state);
        return sameHolidays(holidays, state) ? [] : [{ type: 'HolidaysDeclared.v1', data: { year, holidays } }];
      }
      case 'AddHoliday': {
        const { year, date, name } = command.data;
        refuseOutside(date, year);
        refuseTaken(date, state);
        return [{ type: 'HolidayAdded.v1', data: { year, date, name } }];
      }
      case 'RemoveHoliday': {
        const { year, date } = command.data;
        refuseOutside(date, year);
        if (!state.holidays.has(date)) throw new NotAHoliday(date);
        return [{ type: 'HolidayRemoved.v1', data: { year, date } }];
      }
      case 'DeclareSwapWorkday': {
        const { year, date, reason } = command.data;
        refuseOutside(date, year);
        refuseTaken(date, state);
        if (!WEEKEND.includes(dayOfWeek(date))) throw new NotADayOff(date);
        return [{ type: 'SwapWorkdayDeclared.v1', data: { year, date, reason } }];
      }
      case 'CancelSwapWorkday': {
        const { year, date } = command.data;
        refuseOutside(date, year);
        if (!state.swapWorkdays.has(date)) throw new NotASwapWorkday(date);
        return [{ type: 'SwapWorkdayCancelled.v1', data: { year, date } }];
      }
      default:
        return unreachable(command);
    }
  },

  evolve: (state, event) => {
    switch (event.type) {
      case 'HolidaysDeclared.v1':
        return { ...state, holidays: new Map(event.data.holidays.map(({ date, name }) => [date, name])) };
      case 'HolidayAdded.v1':
        return { ...state, holidays: new Map([...state.holidays, [event.data.date, event.data.name]]) };
      case 'HolidayRemoved.v1':
        return { ...state, holidays: new Map([...state.holidays].filter(([date]) => date !== event.data.date)) };
      case 'SwapWorkdayDeclared.v1':
        return { ...state, swapWorkdays: new Set([...state.swapWorkdays, event.data.date]) };
      case 'SwapWorkdayCancelled.v1':
        return { ...state, swapWorkdays: new Set([...state.swapWorkdays].filter((date) => date !== event.data.date)) };
      default:
        return unreachable(event);
    }
  },
};

/** Joins the calendars of several years into the one that days are counted by. */
export function calendarOf(years: Iterable<YearCalendar>): WorkCalendar {
  const all = [...years];
  return {
    holidays: new Map(all.flatMap(({ holidays }) => [...holidays])),
    swapWorkdays: new Set(all.flatMap(({ swapWorkdays }) => [...swapWorkdays])),
    weekend: WEEKEND,
  };
}

/** In date order and without doubles, so that the same list is recognised however it was typed. */
function declarable(holidays: readonly Holiday[], year: number, state: YearCalendar): Holiday[] {
  const seen = new Set<LocalDate>();
  for (const { date } of holidays) {
    refuseOutside(date, year);
    if (state.swapWorkdays.has(date)) throw new AlreadySwapWorkday(date);
    if (seen.has(date)) throw new AlreadyHoliday(date);
    seen.add(date);
  }
  return holidays.map(({ date, name }) => ({ date, name })).toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function sameHolidays(holidays: readonly Holiday[], state: YearCalendar): boolean {
  return (
    holidays.length === state.holidays.size && holidays.every(({ date, name }) => state.holidays.get(date) === name)
  );
}

function refuseOutside(date: LocalDate, year: number): void {
  if (yearOf(localDate(date)) !== year) throw new DayNotInYear(date, year);
}

function refuseTaken(date: LocalDate, state: YearCalendar): void {
  if (state.holidays.has(date)) throw new AlreadyHoliday(date);
  if (state.swapWorkdays.has(date)) throw new AlreadySwapWorkday(date);
}
