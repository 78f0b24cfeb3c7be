import type { Holiday } from '#domain';
import type { SwapWorkday, YearCalendarView } from '#read-models';
import { listOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class DayOffDto implements Holiday {
  @shown.day()
  readonly date!: string;
  @shown.text()
  readonly name!: string;
}

class DayWorkedDto implements SwapWorkday {
  @shown.day()
  readonly date!: string;
  @shown.text()
  readonly reason!: string;
}

export class YearCalendarDto implements YearCalendarView {
  @shown.whole()
  readonly year!: number;
  @shown.parts(() => DayOffDto)
  readonly holidays!: readonly DayOffDto[];
  @shown.parts(() => DayWorkedDto)
  readonly swapWorkdays!: readonly DayWorkedDto[];
  @shown.whole({ description: '-1: nobody has declared the year' })
  readonly revision!: number;
}

export const CalendarListDto = listOf(YearCalendarDto, 'CalendarListDto');
