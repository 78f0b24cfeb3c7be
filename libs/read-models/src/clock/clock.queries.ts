import { sql } from 'kysely';
import {
  addDays,
  CLOCK_HOLDERS,
  dateOf,
  daysBetween,
  isWorkingDay,
  type ClockHolder,
  type HeldTime,
  type Instant,
  type LocalDate,
  type UnitKind,
  type WorkCalendar,
} from '#domain';
import { groupedBy } from '../grouped-by.js';
import { branchesOf, childrenOf, type BranchOfBoard } from '../organisation/branches.js';
import type { ReadModels } from '../read-models.js';

/** Time for which the clocks of assignments were held, all of them added up. */
export interface ClockSum extends HeldTime {
  /** How many are held at the end of the period. */
  readonly holding: number;
}

export type ClockSums = Readonly<Record<ClockHolder, ClockSum>>;

/** How long a unit and everything below it held clocks in a period. `subtree` is `own` and all `children` added up. */
export interface ClocksOfUnit {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The period: days after `since` up to and including the day of `at`. */
  readonly since: LocalDate;
  readonly at: Instant;
  readonly own: ClockSums;
  readonly subtree: ClockSums;
  readonly children: readonly (BranchOfBoard & { readonly subtree: ClockSums })[];
}

/** What is longer ago is counted from here on. */
export const MOST_CLOCK_DAYS = 3_660;

/** null: no such unit. */
export async function clocksOfUnit(
  db: ReadModels,
  unitId: string,
  { since: asked, at, calendar }: { since: LocalDate; at: Instant; calendar: WorkCalendar },
): Promise<ClocksOfUnit | null> {
  const columns = ['unitId', 'name', 'kind'] as const;
  const unit = await db.selectFrom('units').select(columns).where('unitId', '=', unitId).executeTakeFirst();
  if (!unit) return null;
  const today = dateOf(at);
  const earliest = addDays(today, -MOST_CLOCK_DAYS);
  const since = asked < earliest ? earliest : asked > today ? today : asked;
  const [children, lines] = await Promise.all([childrenOf(db, unitId), linesOf(db, unitId, since, today, calendar)]);
  const byBranch = groupedBy(lines, (line) => line.unitId);
  const sumsFor = (branch: string) => sumsOf(byBranch.get(branch) ?? []);
  const own = sumsFor(unitId);
  const parts = children.map((child) => ({ ...child, subtree: sumsFor(child.unitId) }));
  const subtree = parts.reduce((sum, part) => added(sum, part.subtree), own);
  return { ...unit, since, at, own, subtree, children: parts };
}

interface Line {
  readonly unitId: string;
  readonly holder: ClockHolder;
  readonly charge: 'held' | 'late';
  readonly holding: number;
  readonly calendarDays: number;
  readonly workingDays: number;
}

/** Each cell counts the days after its own up to today: with a plus where intervals begin, a minus where they end. */
async function linesOf(
  db: ReadModels,
  unitId: string,
  since: LocalDate,
  today: LocalDate,
  calendar: WorkCalendar,
): Promise<Line[]> {
  const { days, workingDaysLeft } = leftOf(since, today, calendar);
  const ofUnit = sql`unit_id = asked.unit_id and day <= ${today}::date`;
  const { rows } = await sql<Line>`
    with asked as materialized (${branchesOf(unitId)}),
      left_of (day, working_days) as materialized (select * from unnest(${days}::date[], ${workingDaysLeft}::int[]))
    select unit_id, holder, charge,
      sum(n)::bigint as holding,
      sum(n * (${today}::date - left_of.day))::bigint as calendar_days,
      sum(n * left_of.working_days)::bigint as working_days
    from (
      select asked.unit_id, holder, charge, greatest(day, ${since}::date) as day,
        case edge when 'begins' then n else -n end as n
      from asked cross join lateral (
        select holder, charge, edge, day, n from clock_days where ${ofUnit}
        union all
        select holder, charge, edge, day, n from clock_days_below where with_below and ${ofUnit}
        offset 0
      ) as cells
    ) as counted join left_of using (day)
    group by unit_id, holder, charge`.execute(db);
  return rows;
}

/** How many working days come after each day of the period, up to its last. */
function leftOf(since: LocalDate, today: LocalDate, calendar: WorkCalendar) {
  const days = Array.from({ length: daysBetween(since, today) + 1 }, (_, n) => addDays(today, -n));
  let left = 0;
  const workingDaysLeft = days.map((day) => {
    const after = left;
    if (isWorkingDay(day, calendar)) left++;
    return after;
  });
  return { days, workingDaysLeft };
}

function sumsOf(lines: readonly Line[]): ClockSums {
  const of = (holder: ClockHolder): ClockSum => {
    const find = (charge: Line['charge']) => lines.find((line) => line.holder === holder && line.charge === charge);
    const [held, late] = [find('held'), find('late')];
    return {
      holding: held?.holding ?? 0,
      calendarDays: held?.calendarDays ?? 0,
      workingDays: held?.workingDays ?? 0,
      lateCalendarDays: late?.calendarDays ?? 0,
      lateWorkingDays: late?.workingDays ?? 0,
    };
  };
  return { doer: of('doer'), approver: of('approver'), giver: of('giver') };
}

function added(one: ClockSums, other: ClockSums): ClockSums {
  const sum = (holder: ClockHolder): ClockSum => {
    const [a, b] = [one[holder], other[holder]];
    return {
      holding: a.holding + b.holding,
      calendarDays: a.calendarDays + b.calendarDays,
      workingDays: a.workingDays + b.workingDays,
      lateCalendarDays: a.lateCalendarDays + b.lateCalendarDays,
      lateWorkingDays: a.lateWorkingDays + b.lateWorkingDays,
    };
  };
  const [doer, approver, giver] = CLOCK_HOLDERS.map(sum);
  return { doer: doer!, approver: approver!, giver: giver! };
}
