import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import type { CalendarEvent } from './calendar-events.js';
import { calendarOf, calendarStream, yearCalendar, type CalendarCommand } from './year-calendar.js';
import { isWorkingDay } from './work-calendar.js';

const year = 2026;
const declared: CalendarEvent = {
  type: 'HolidaysDeclared.v1',
  data: { year, holidays: [{ date: '2026-01-01', name: 'Tết Dương lịch' }] },
};
const saturdayWorked: CalendarEvent = {
  type: 'SwapWorkdayDeclared.v1',
  data: { year, date: '2026-01-10', reason: 'Làm bù ngày 02/01/2026' },
};
const decide = (history: readonly CalendarEvent[], command: CalendarCommand) =>
  yearCalendar.decide(command, fold(yearCalendar, history));
const refusal = (history: readonly CalendarEvent[], command: CalendarCommand) => {
  try {
    decide(history, command);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return null;
};

describe('the calendar of a year', () => {
  it('has a stream of its own', () => expect(calendarStream(year)).toBe('calendar-2026'));

  it('declares its days in date order, once', () => {
    const holidays = [
      { date: '2026-05-01', name: 'Ngày Quốc tế Lao động' },
      { date: '2026-04-30', name: 'Ngày Chiến thắng' },
    ];
    const command: CalendarCommand = { type: 'DeclareHolidays', data: { year, holidays } };
    const events = decide([], command);
    expect(events).toEqual([{ type: 'HolidaysDeclared.v1', data: { year, holidays: holidays.toReversed() } }]);
    expect(decide(events, command)).toEqual([]);
  });

  it('declared anew, keeps only the new list', () => {
    const holidays = [{ date: '2026-09-02', name: 'Quốc khánh' }];
    const anew = decide([declared], { type: 'DeclareHolidays', data: { year, holidays } });
    const { holidays: kept } = fold(yearCalendar, [declared, ...anew]);
    expect([...kept.keys()]).toEqual(['2026-09-02']);
  });

  it('adds and removes a day', () => {
    const added = decide([declared], { type: 'AddHoliday', data: { year, date: '2026-01-02', name: 'Nghỉ hoán đổi' } });
    expect(fold(yearCalendar, [declared, ...added]).holidays.get('2026-01-02')).toBe('Nghỉ hoán đổi');
    const removed = decide([declared, ...added], { type: 'RemoveHoliday', data: { year, date: '2026-01-02' } });
    expect(fold(yearCalendar, [declared, ...added, ...removed])).toEqual(fold(yearCalendar, [declared]));
  });

  it('works a swapped Saturday until that is cancelled', () => {
    const calendar = calendarOf([fold(yearCalendar, [declared, saturdayWorked])]);
    expect(isWorkingDay('2026-01-10', calendar)).toBe(true);
    const cancelled = decide([saturdayWorked], { type: 'CancelSwapWorkday', data: { year, date: '2026-01-10' } });
    expect(isWorkingDay('2026-01-10', calendarOf([fold(yearCalendar, [saturdayWorked, ...cancelled])]))).toBe(false);
  });

  it('joins with other years', () => {
    const next: CalendarEvent = {
      type: 'HolidaysDeclared.v1',
      data: { year: 2027, holidays: [{ date: '2027-01-01', name: 'Tết Dương lịch' }] },
    };
    const calendar = calendarOf([fold(yearCalendar, [declared]), fold(yearCalendar, [next])]);
    expect(isWorkingDay('2026-01-01', calendar)).toBe(false);
    expect(isWorkingDay('2027-01-01', calendar)).toBe(false);
  });

  const name = 'Nghỉ';
  const reason = 'Làm bù';
  it.each<[string, CalendarEvent[], CalendarCommand]>([
    ['day-not-in-year', [], { type: 'AddHoliday', data: { year, date: '2027-01-01', name } }],
    ['date-invalid', [], { type: 'AddHoliday', data: { year, date: '2026-02-30', name } }],
    ['already-a-holiday', [declared], { type: 'AddHoliday', data: { year, date: '2026-01-01', name } }],
    ['already-a-swap-workday', [saturdayWorked], { type: 'AddHoliday', data: { year, date: '2026-01-10', name } }],
    ['not-a-holiday', [declared], { type: 'RemoveHoliday', data: { year, date: '2026-01-02' } }],
    ['not-a-day-off', [], { type: 'DeclareSwapWorkday', data: { year, date: '2026-01-05', reason } }],
    ['already-a-holiday', [declared], { type: 'DeclareSwapWorkday', data: { year, date: '2026-01-01', reason } }],
    ['not-a-swap-workday', [], { type: 'CancelSwapWorkday', data: { year, date: '2026-01-10' } }],
    [
      'already-a-holiday',
      [],
      {
        type: 'DeclareHolidays',
        data: { year, holidays: ['2026-01-01', '2026-01-01'].map((date) => ({ date, name })) },
      },
    ],
    ['day-not-in-year', [], { type: 'DeclareHolidays', data: { year, holidays: [{ date: '2025-12-31', name }] } }],
  ])('refuses with %s', (code, history, command) => {
    expect(refusal(history, command)).toBe(code);
  });
});
