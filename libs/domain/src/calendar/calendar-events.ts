import type { DomainEvent } from '#event-sourcing';
import type { LocalDate } from './local-date.js';

/** A day off with the name people read. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
}

/** The whole list of a year's days off; replaces the list before it. */
export type HolidaysDeclared = DomainEvent<
  'HolidaysDeclared.v1',
  { readonly year: number; readonly holidays: readonly Holiday[] }
>;

export type HolidayAdded = DomainEvent<'HolidayAdded.v1', Holiday & { readonly year: number }>;

export type HolidayRemoved = DomainEvent<'HolidayRemoved.v1', { readonly year: number; readonly date: LocalDate }>;

/** A day of the weekend is worked; `reason` says for which other day. */
export type SwapWorkdayDeclared = DomainEvent<
  'SwapWorkdayDeclared.v1',
  { readonly year: number; readonly date: LocalDate; readonly reason: string }
>;

export type SwapWorkdayCancelled = DomainEvent<
  'SwapWorkdayCancelled.v1',
  { readonly year: number; readonly date: LocalDate }
>;

export type CalendarEvent =
  HolidaysDeclared | HolidayAdded | HolidayRemoved | SwapWorkdayDeclared | SwapWorkdayCancelled;
