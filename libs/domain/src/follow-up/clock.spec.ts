import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { assignment } from '../assignment/assignment.js';
import type { AssignmentEvent } from '../assignment/events.js';
import * as the from '../fixtures/assignment-steps.js';
import { dueAt } from '../calendar/local-time.js';
import { PLAIN_CALENDAR } from '../calendar/work-calendar.js';
import { clockFrom, clockHeldIn, heldTime, type ClockInterval } from './clock.js';

const held = (...events: AssignmentEvent[]) => clockHeldIn(fold(assignment, events));
const inWork = [the.assignmentGiven(), the.acknowledged()];
const due = dueAt('2026-03-13');

describe('who holds the clock', () => {
  it('is the doer, until a report waits for the approver or a request or refusal for the giver', () => {
    expect(held(...inWork)).toEqual({ holder: 'doer', unitId: 'district', dueAt: due });
    expect(held(...inWork, the.reported())).toMatchObject({ holder: 'approver', unitId: 'standing-committee' });
    expect(held(...inWork, the.extensionRequested())).toMatchObject({ holder: 'giver', unitId: 'standing-committee' });
    expect(held(the.assignmentGiven(), the.refused())).toMatchObject({ holder: 'giver' });
  });

  it('is the new unit after a transfer, under the deadline that stood', () =>
    expect(held(...inWork, the.transferred())).toEqual({ holder: 'doer', unitId: 'successor', dueAt: due }));

  it('is nobody while it is suspended, and once it is done or withdrawn', () => {
    for (const end of [[the.suspended()], [the.withdrawn()], [the.reported(), the.accepted()]]) {
      expect(held(...inWork, ...end)).toBeNull();
    }
  });
});

describe('intervals', () => {
  const doer = { holder: 'doer', unitId: 'district', dueAt: due } as const;
  const giver = { holder: 'giver', unitId: 'office', dueAt: due } as const;

  it('follow one another, and end where the clock stops', () => {
    let intervals = clockFrom([], doer, '2026-03-02T01:00:00.000Z');
    expect(clockFrom(intervals, doer, '2026-03-03T01:00:00.000Z')).toBe(intervals);
    intervals = clockFrom(intervals, giver, '2026-03-04T01:00:00.000Z');
    intervals = clockFrom(intervals, null, '2026-03-05T01:00:00.000Z');
    intervals = clockFrom(intervals, doer, '2026-03-09T01:00:00.000Z');
    expect(intervals).toEqual([
      { ...doer, from: '2026-03-02T01:00:00.000Z', to: '2026-03-04T01:00:00.000Z' },
      { ...giver, from: '2026-03-04T01:00:00.000Z', to: '2026-03-05T01:00:00.000Z' },
      { ...doer, from: '2026-03-09T01:00:00.000Z', to: null },
    ]);
  });

  it('are divided where the deadline moves, so that what was late stays late', () => {
    const first = clockFrom([], doer, '2026-03-02T01:00:00.000Z');
    const moved = clockFrom(first, { ...doer, dueAt: dueAt('2026-03-27') }, '2026-03-16T01:00:00.000Z');
    expect(moved.map((interval) => heldTime(interval, '2026-03-20T01:00:00.000Z', PLAIN_CALENDAR))).toEqual([
      { calendarDays: 14, workingDays: 10, lateCalendarDays: 3, lateWorkingDays: 1 },
      { calendarDays: 4, workingDays: 4, lateCalendarDays: 0, lateWorkingDays: 0 },
    ]);
  });

  it('leave out what lasted no time, and never go back', () => {
    const at = '2026-03-02T01:00:00.000Z';
    const taken = clockFrom(clockFrom([], doer, at), giver, at);
    expect(taken).toEqual([{ ...giver, from: at, to: null }]);
    expect(clockFrom(taken, doer, '2026-03-01T23:59:30.000Z')).toEqual([{ ...doer, from: at, to: null }]);
  });
});

describe('lateness', () => {
  const interval = (from: string, to: string | null): ClockInterval => ({
    holder: 'doer',
    unitId: 'district',
    dueAt: due,
    from,
    to,
  });
  const lateBy = (from: string, to: string | null, now = '2026-03-20T01:00:00.000Z') => {
    const { lateCalendarDays, lateWorkingDays } = heldTime(interval(from, to), now, PLAIN_CALENDAR);
    return [lateCalendarDays, lateWorkingDays];
  };

  it('begins after the last day, and is charged to whoever holds the clock then', () => {
    expect(lateBy('2026-03-02T01:00:00.000Z', null, '2026-03-13T16:59:59.000Z')).toEqual([0, 0]);
    expect(lateBy('2026-03-02T01:00:00.000Z', null, '2026-03-13T17:00:00.000Z')).toEqual([1, 0]);
    expect(lateBy('2026-03-02T01:00:00.000Z', null)).toEqual([7, 5]);
    expect(lateBy('2026-03-02T01:00:00.000Z', due)).toEqual([0, 0]);
    // The approver took it when it was late already.
    expect(lateBy('2026-03-17T01:00:00.000Z', null)).toEqual([3, 3]);
  });

  it('is none without a deadline', () => {
    const without = { ...interval('2026-03-02T01:00:00.000Z', null), dueAt: null };
    expect(heldTime(without, '2026-03-20T01:00:00.000Z', PLAIN_CALENDAR)).toMatchObject({ lateCalendarDays: 0 });
  });
});
