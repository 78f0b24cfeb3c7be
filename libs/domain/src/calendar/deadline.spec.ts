import { describe, expect, it } from '@jest/globals';
import { DateInvalid, TermInvalid } from './calendar-refusals.js';
import { deadlineFrom } from './deadline.js';
import { WEEKEND, type WorkCalendar } from './work-calendar.js';

const calendar: WorkCalendar = {
  holidays: new Map([['2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương']]),
  swapWorkdays: new Set(),
  weekend: WEEKEND,
};
const stays = { moveToWorkingDay: false };
const moves = { moveToWorkingDay: true };

describe('a deadline', () => {
  it('on a stated day ends at 24:00 of it', () => {
    expect(deadlineFrom({ kind: 'date', lastDay: '2026-03-31' }, '2026-01-05', calendar, stays)).toEqual({
      lastDay: '2026-03-31',
      dueAt: '2026-03-31T17:00:00.000Z',
      statedLastDay: '2026-03-31',
    });
  });

  it('as a term leaves out its first day', () => {
    const term = deadlineFrom({ kind: 'term', days: 10, workingDays: false }, '2026-03-02', calendar, stays);
    expect(term.lastDay).toBe('2026-03-12');
  });

  it('as a term in working days leaves out the days off too', () => {
    const term = deadlineFrom({ kind: 'term', days: 3, workingDays: true }, '2026-04-23', calendar, stays);
    expect(term.lastDay).toBe('2026-04-29');
  });

  it('moves to the next working day where the policy says so, and shows the day it was stated for', () => {
    const sunday = { kind: 'date', lastDay: '2026-04-26' } as const;
    expect(deadlineFrom(sunday, '2026-04-01', calendar, moves)).toEqual({
      lastDay: '2026-04-28',
      dueAt: '2026-04-28T17:00:00.000Z',
      statedLastDay: '2026-04-26',
    });
    expect(deadlineFrom(sunday, '2026-04-01', calendar, stays).lastDay).toBe('2026-04-26');
  });

  it('refuses a day that does not exist and a term without length', () => {
    const term = (days: number) => () =>
      deadlineFrom({ kind: 'term', days, workingDays: true }, '2026-01-05', calendar, moves);
    expect(() => deadlineFrom({ kind: 'date', lastDay: '2026-02-30' }, '2026-01-05', calendar, moves)).toThrow(
      DateInvalid,
    );
    for (const days of [0, -3, 1.5, Number.NaN, 1e9]) expect(term(days)).toThrow(TermInvalid);
  });
});
