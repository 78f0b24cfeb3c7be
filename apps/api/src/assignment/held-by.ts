import { heldTime, type ClockInterval, type HeldTime, type UnitTree, type WorkCalendar } from '#domain';

/** How long a unit held the clock of one assignment, as one thing. */
interface HeldBy extends HeldTime {
  readonly holder: ClockInterval['holder'];
  readonly unitId: string;
  readonly unitName: string | null;
}

/** The intervals of each holder added up, in the order in which they came to it; lateness is charged to its holder. */
export function heldBy(
  intervals: readonly ClockInterval[],
  now: string,
  { calendar, tree }: { calendar: WorkCalendar; tree: UnitTree },
): HeldBy[] {
  const sums = new Map<string, HeldBy>();
  for (const interval of intervals) {
    const { holder, unitId } = interval;
    const key = `${holder} ${unitId}`;
    const time = heldTime(interval, now, calendar);
    const sum = sums.get(key) ?? { holder, unitId, unitName: tree.get(unitId)?.name ?? null, ...NO_TIME };
    sums.set(key, {
      ...sum,
      calendarDays: sum.calendarDays + time.calendarDays,
      workingDays: sum.workingDays + time.workingDays,
      lateCalendarDays: sum.lateCalendarDays + time.lateCalendarDays,
      lateWorkingDays: sum.lateWorkingDays + time.lateWorkingDays,
    });
  }
  return [...sums.values()];
}

const NO_TIME: HeldTime = { calendarDays: 0, workingDays: 0, lateCalendarDays: 0, lateWorkingDays: 0 };
