import { Controller, Get, Inject } from '@nestjs/common';
import { READ_MODELS } from '#hosting';
import { findCalendar, listCalendars, type ReadModels } from '#read-models';
import { Answers } from '../answers/described.js';
import { CalendarListDto, YearCalendarDto } from './calendar.answer.js';
import { PathYear } from '../requests/path-ids.js';

/** Days off and swapped days, which everybody's deadlines are counted by. */
@Controller('calendars')
export class CalendarsController {
  constructor(@Inject(READ_MODELS) private readonly db: ReadModels) {}

  @Get()
  @Answers('calendar', 'The years declared.', CalendarListDto)
  async calendars() {
    return { items: await listCalendars(this.db) };
  }

  /** A year that nobody has declared has weekends only, and the revision -1. */
  @Get(':year')
  @Answers('calendar', 'A year’s days off and days worked in exchange.', YearCalendarDto)
  async calendar(@PathYear() year: number) {
    return (await findCalendar(this.db, year)) ?? { year, holidays: [], swapWorkdays: [], revision: -1 };
  }
}
