import { Body, Controller, Delete, HttpCode, Post, Put, Req } from '@nestjs/common';
import { EditCalendar } from '#application';
import type { CalendarCommand } from '#domain';
import { CalendarChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Name, Parts, Text } from '../requests/fields.js';
import { PathDay, PathYear } from '../requests/path-ids.js';

class HolidayDto {
  @Day()
  readonly date!: string;
  @Name({ max: 200 })
  readonly name!: string;
}

class HolidaysDto {
  @Parts(() => HolidayDto, { max: 366 })
  readonly holidays!: readonly HolidayDto[];
}

class SwapWorkdayDto {
  @Day()
  readonly date!: string;
  @Text({ max: 500 })
  readonly reason!: string;
}

@Controller('calendars/:year')
export class EditCalendarController {
  constructor(private readonly commands: Commands) {}

  @Put('holidays')
  @Administers('calendar', 'Declares the whole list of a year’s days off.', { answer: CalendarChangedDto })
  declareHolidays(@PathYear() year: number, @Body() { holidays }: HolidaysDto, @Req() request: ApiRequest) {
    return this.edit(request, { type: 'DeclareHolidays', data: { year, holidays } });
  }

  @Post('holidays')
  @HttpCode(200)
  @Administers('calendar', 'Adds a day off.', { answer: CalendarChangedDto })
  addHoliday(@PathYear() year: number, @Body() { date, name }: HolidayDto, @Req() request: ApiRequest) {
    return this.edit(request, { type: 'AddHoliday', data: { year, date, name } });
  }

  @Delete('holidays/:date')
  @Administers('calendar', 'Removes a day off.', { answer: CalendarChangedDto })
  removeHoliday(@PathYear() year: number, @PathDay() date: string, @Req() request: ApiRequest) {
    return this.edit(request, { type: 'RemoveHoliday', data: { year, date } });
  }

  @Post('swap-workdays')
  @HttpCode(200)
  @Administers('calendar', 'Declares a day of the weekend that is worked in exchange.', { answer: CalendarChangedDto })
  declareSwapWorkday(@PathYear() year: number, @Body() { date, reason }: SwapWorkdayDto, @Req() request: ApiRequest) {
    return this.edit(request, { type: 'DeclareSwapWorkday', data: { year, date, reason } });
  }

  @Delete('swap-workdays/:date')
  @Administers('calendar', 'Cancels a day worked in exchange.', { answer: CalendarChangedDto })
  cancelSwapWorkday(@PathYear() year: number, @PathDay() date: string, @Req() request: ApiRequest) {
    return this.edit(request, { type: 'CancelSwapWorkday', data: { year, date } });
  }

  private edit(request: ApiRequest, command: CalendarCommand) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new EditCalendar(command, meta, options),
      { year: command.data.year },
    );
  }
}
