import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER, latestReminderAt, rungDueAt, rungInstant, type LadderStep, type Rung } from './ladder.js';
import { at, dueAt } from './local-time.js';
import { PLAIN_CALENDAR, WEEKEND } from './work-calendar.js';

const [dueSoon, overdue, escalated] = DEFAULT_LADDER as readonly [LadderStep, LadderStep, LadderStep];
const friday = dueAt('2026-03-13');

describe('the default ladder', () => {
  it('climbs at 07:30 of working days', () => {
    expect(rungInstant(dueSoon, friday, PLAIN_CALENDAR)).toBe(at('2026-03-10', '07:30'));
    expect(rungInstant(overdue, friday, PLAIN_CALENDAR)).toBe(at('2026-03-16', '07:30'));
    expect(rungInstant(escalated, friday, PLAIN_CALENDAR)).toBe(at('2026-03-20', '07:30'));
  });

  it('gives a deadline on a Sunday no more working days than one on the Friday before', () => {
    const sunday = dueAt('2026-03-15');
    for (const step of DEFAULT_LADDER) {
      expect(rungInstant(step, sunday, PLAIN_CALENDAR)).toBe(rungInstant(step, friday, PLAIN_CALENDAR));
    }
  });

  it('waits through the holidays', () => {
    const tet = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
    const calendar = {
      holidays: new Map(tet.map((day) => [day, 'Tết'])),
      swapWorkdays: new Set<string>(),
      weekend: WEEKEND,
    };
    expect(rungInstant(overdue, dueAt('2026-02-13'), calendar)).toBe(at('2026-02-23', '07:30'));
    expect(rungInstant(dueSoon, dueAt('2026-02-24'), calendar)).toBe(at('2026-02-12', '07:30'));
  });

  it('goes out at 07:30 of working days only', () => {
    const last = (now: string) => latestReminderAt(overdue, now, PLAIN_CALENDAR);
    expect(last(at('2026-03-16', '07:29'))).toBe(at('2026-03-13', '07:30'));
    expect(last(at('2026-03-16', '07:30'))).toBe(at('2026-03-16', '07:30'));
    expect(last(at('2026-03-16', '23:00'))).toBe(at('2026-03-16', '07:30'));
  });

  it('tells the doer, then its superior, then the giver and the monitor', () => {
    expect(DEFAULT_LADDER.map(({ rung, tells }) => [rung, tells])).toEqual([
      ['due-soon', ['doer']],
      ['overdue', ['doer', 'superior']],
      ['escalated', ['giver', 'monitor']],
    ]);
  });
});

describe('catching up', () => {
  const due = (applied: readonly Rung[], now: string) =>
    rungDueAt(friday, applied, now, DEFAULT_LADDER, PLAIN_CALENDAR)?.rung ?? null;

  it('finds nothing before the first rung', () => {
    expect(due([], at('2026-03-10', '07:29'))).toBeNull();
  });

  it('climbs rung by rung while the system runs', () => {
    expect(due([], at('2026-03-10', '07:30'))).toBe('due-soon');
    expect(due(['due-soon'], at('2026-03-13', '23:59'))).toBeNull();
    expect(due(['due-soon'], at('2026-03-16', '07:30'))).toBe('overdue');
    expect(due(['due-soon', 'overdue'], at('2026-03-20', '07:30'))).toBe('escalated');
  });

  it('goes straight to the hardest rung after an outage and never back to the ones passed over', () => {
    const afterwards = at('2026-04-01', '08:00');
    expect(due([], afterwards)).toBe('escalated');
    expect(due(['due-soon'], afterwards)).toBe('escalated');
    expect(due(['escalated'], afterwards)).toBeNull();
  });
});
