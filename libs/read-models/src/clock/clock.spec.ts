import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  CLOCK_HOLDERS,
  dateOf,
  heldTime,
  holderOf,
  PLAIN_CALENDAR,
  type ClockHolder,
  type HeldTime,
} from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { rowsOf } from '../log.fixture.js';
import { deadline, Province, UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';
import { assignmentClocks, type AssignmentClockRow } from './assignment-clocks.projection.js';
import { clocksOfUnit, type ClockSum, type ClockSums } from './clock.queries.js';

const FRIDAY_13 = deadline('2026-03-13');
const CALENDAR = { ...PLAIN_CALENDAR, holidays: new Map([['2026-03-18', 'Nghỉ bù']]) };

describe('the clock of an assignment', () => {
  it('is held by one after the other, and stops with the acceptance', async () => {
    const province = new Province();
    const assignmentId = province.give('d1', '1', 'north', { deadline: FRIDAY_13 }, { at: '2026-03-02T01:00:00.000Z' });
    const asked = { assignmentId, reason: 'Lũ', deadline: deadline('2026-03-20') };
    province.step({ type: 'ExtensionRequested.v1', data: asked }, { at: '2026-03-09T01:00:00.000Z' });
    province.step(
      { type: 'ExtensionDenied.v1', data: { assignmentId, reason: 'Không' } },
      { at: '2026-03-11T01:00:00.000Z' },
    );
    const reportId = province.report(assignmentId, '2026-03-16T01:00:00.000Z');
    province.accept(assignmentId, reportId, '2026-03-19T01:00:00.000Z');
    const [row] = await rowsOf(assignmentClocks, province.events);
    expect(
      row!.intervals.map(({ holder, unitId, from, to }) => [holder, unitId, from.slice(5, 10), to?.slice(5, 10)]),
    ).toEqual([
      ['doer', 'north', '03-02', '03-09'],
      ['giver', 'province', '03-09', '03-11'],
      ['doer', 'north', '03-11', '03-16'],
      ['approver', 'province', '03-16', '03-19'],
    ]);
    const late = row!.intervals.map(
      (interval) => heldTime(interval, '2026-04-01T00:00:00.000Z', CALENDAR).lateWorkingDays,
    );
    // The approver holds it after the deadline, too: what he is late is his own. The 18th is a day off.
    expect(late).toEqual([0, 0, 1, 2]);
  });

  it('is of every open assignment, and held by exactly one at every instant', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        const { province, states } = lived(tries);
        const rows = await rowsOf(assignmentClocks, province.events);
        for (const { assignmentId, intervals } of rows) {
          const state = states.get(assignmentId)!;
          const isOpen = !state.suspended && !['accepted', 'withdrawn'].includes(state.status);
          const running = intervals.filter(({ to }) => to === null);
          expect(running).toHaveLength(isOpen ? 1 : 0);
          if (isOpen) {
            expect(running[0]).toBe(intervals.at(-1));
            const unitId = holderOf(state) === 'doer' ? state.terms!.unitId : state.terms!.giverUnitId;
            expect(running[0]).toMatchObject({ holder: holderOf(state), unitId, dueAt: state.deadline?.dueAt ?? null });
          }
          for (const [index, interval] of intervals.entries()) {
            if (interval.to !== null) expect(interval.from < interval.to).toBe(true);
            if (index > 0) expect(intervals[index - 1]!.to! <= interval.from).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the clocks of a unit', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  afterEach(() => database.clear());
  afterAll(() => database.close());

  const clocksOf = (unitId: string, since: string, at: string) =>
    clocksOfUnit(database.db, unitId, { since, at, calendar: CALENDAR });

  it('are told with what was held, and what was late, by whom', async () => {
    const province = Province.withUnits();
    const given = { at: '2026-03-02T01:00:00.000Z' };
    const late = province.give('d1', '1', 'north-1', { deadline: FRIDAY_13 }, given);
    const passed = province.give('d1', '1', 'north-2', { deadline: FRIDAY_13 }, given);
    province.step(
      {
        type: 'AssignmentTransferred.v1',
        data: {
          assignmentId: passed,
          fromUnitId: 'north-2',
          toUnitId: 'south-1',
          reason: { kind: 'decree', decreeId: 'decree-1' },
          keepsClock: true,
        },
      },
      { at: '2026-03-17T01:00:00.000Z' },
    );
    province.report(late, '2026-03-19T01:00:00.000Z');
    await database.project(province.events);
    const at = '2026-03-20T01:00:00.000Z';
    const north = await clocksOf('north', '2025-12-31', at);
    // What was late before it passed on stays with the unit that it passed on from.
    expect(north?.children.map(({ unitId, subtree }) => [unitId, subtree.doer])).toEqual([
      ['north-1', { holding: 0, calendarDays: 17, workingDays: 12, lateCalendarDays: 6, lateWorkingDays: 3 }],
      ['north-2', { holding: 0, calendarDays: 15, workingDays: 11, lateCalendarDays: 4, lateWorkingDays: 2 }],
    ]);
    const south = await clocksOf('south-1', '2025-12-31', at);
    expect(south?.own.doer).toEqual({
      holding: 1,
      calendarDays: 3,
      workingDays: 2,
      lateCalendarDays: 3,
      lateWorkingDays: 2,
    });
    const top = await clocksOf('province', '2026-03-16', at);
    expect(top?.own.approver).toMatchObject({ holding: 1, calendarDays: 1, lateWorkingDays: 1 });
    expect(top?.subtree.doer).toMatchObject({ holding: 1, calendarDays: 3 + 1 + 3, workingDays: 2 + 1 + 2 });
    expect(await clocksOf('nobody', '2026-03-16', at)).toBeNull();
  });

  it('are the intervals added up, over random histories, in any period, at every level', async () => {
    const [tries] = fc.sample(
      fc.array(attempts, { minLength: 8, maxLength: 8 }).map((parts) => parts.flat()),
      { numRuns: 1, seed: 11 },
    );
    const { province } = lived(tries!);
    await database.project(province.events);
    const rows = await rowsOf(assignmentClocks, province.events);
    const at = province.last().meta.occurredAt;
    for (const since of ['2026-03-01', addDays(dateOf(at), -20)]) {
      for (const unitId of UNIT_IDS) {
        const clocks = (await clocksOf(unitId, since, at))!;
        expect(clocks.own).toEqual(addedUp(rows, unitId, since, at));
        expect(clocks.subtree).toEqual(sumOf([clocks.own, ...clocks.children.map(({ subtree }) => subtree)]));
        for (const child of clocks.children) {
          expect(child.subtree).toEqual((await clocksOf(child.unitId, since, at))!.subtree);
        }
      }
    }
  });
});

const NOTHING: ClockSum = { holding: 0, calendarDays: 0, workingDays: 0, lateCalendarDays: 0, lateWorkingDays: 0 };

function sumOf(all: readonly ClockSums[]): ClockSums {
  const of = (holder: ClockHolder) => all.reduce((sum, sums) => plus(sum, sums[holder]), NOTHING);
  return { doer: of('doer'), approver: of('approver'), giver: of('giver') };
}

const plus = (one: ClockSum, other: HeldTime & { holding?: number }): ClockSum => ({
  holding: one.holding + (other.holding ?? 0),
  calendarDays: one.calendarDays + other.calendarDays,
  workingDays: one.workingDays + other.workingDays,
  lateCalendarDays: one.lateCalendarDays + other.lateCalendarDays,
  lateWorkingDays: one.lateWorkingDays + other.lateWorkingDays,
});

/** The same interval by interval: what it is by `at`, less what it was by the end of `since`. */
function addedUp(rows: readonly AssignmentClockRow[], unitId: string, since: string, at: string): ClockSums {
  const by = (instant: string, holder: ClockHolder) => {
    const own = rows
      .flatMap(({ intervals }) => intervals)
      .filter((one) => one.unitId === unitId && one.holder === holder);
    return own
      .filter(({ from }) => dateOf(from) <= dateOf(instant))
      .map((one) => ({ ...one, to: one.to !== null && dateOf(one.to) <= dateOf(instant) ? one.to : null }))
      .reduce(
        (sum, one) => plus(sum, { ...heldTime(one, instant, CALENDAR), holding: one.to === null ? 1 : 0 }),
        NOTHING,
      );
  };
  const within = (holder: ClockHolder): ClockSum => {
    const [end, start] = [by(at, holder), by(`${since}T12:00:00.000Z`, holder)];
    return { ...plus(end, negative(start)), holding: end.holding };
  };
  const [doer, approver, giver] = CLOCK_HOLDERS.map(within);
  return { doer: doer!, approver: approver!, giver: giver! };
}

const negative = (sum: ClockSum): HeldTime => ({
  calendarDays: -sum.calendarDays,
  workingDays: -sum.workingDays,
  lateCalendarDays: -sum.lateCalendarDays,
  lateWorkingDays: -sum.lateWorkingDays,
});
