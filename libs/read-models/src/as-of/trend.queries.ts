import { sql } from 'kysely';
import { dateOf, startOfDay, type FollowUpClass, type FollowUpSums, type Instant, type LocalDate } from '#domain';
import { complianceOf } from '../compliance/compliance.queries.js';
import { groupedBy } from '../grouped-by.js';
import type { ReadModels } from '../read-models.js';
import { firstOfMonth } from './follow-up-changes.js';
import { NOWHERE, type CountedWhere } from './follow-up-moves.js';
import { sumsOfPast } from './past-board.queries.js';
import type { AsOfSense } from './sense.js';

/** Where a unit and everything below it stood at an instant. */
export interface TrendPoint {
  readonly at: Instant;
  readonly subtree: FollowUpSums;
}

/** The board at the end of one month after the other, and at last of now. */
export interface Trend {
  readonly unitId: string;
  readonly sense: AsOfSense;
  readonly points: readonly TrendPoint[];
}

/** Months at most. */
export const MOST_TREND_MONTHS = 60;

export interface TrendRequest {
  readonly now: Instant;
  /** How many ends of months, the latest among them. */
  readonly months: number;
  readonly sense: AsOfSense;
}

type Changed = {
  readonly month: LocalDate;
  readonly was: CountedWhere;
  readonly became: CountedWhere;
  readonly n: number;
};

/**
 * Every point is the sum of the months before it: so all are told by one reading of a cell a month and kind of change,
 * whatever happened in between. null: no such unit.
 */
export async function trendOf(
  db: ReadModels,
  unitId: string,
  { now, months, sense }: TrendRequest,
): Promise<Trend | null> {
  const firsts = latestFirsts(now, months);
  const senses = sense === 'known' ? ['happened', 'known'] : ['happened'];
  const of = (table: string) => sql`
    select day, was, became, n from ${sql.table(table)}
    where unit_id = ${unitId} and span = 'month' and sense = any(${senses}) and day < ${firsts.at(-1)}::date`;
  const [board, { rows }] = await Promise.all([
    complianceOf(db, unitId, now),
    sql<Changed>`
      select day as month, was, became, sum(n)::bigint as n
      from (${of('follow_up_changes')} union all ${of('follow_up_changes_below')}) as cells
      group by day, was, became order by day`.execute(db),
  ]);
  if (!board) return null;
  const counted = new Map<FollowUpClass, number>();
  const add = (as: CountedWhere, n: number) => {
    if (as !== NOWHERE) counted.set(as, (counted.get(as) ?? 0) + n);
  };
  const byMonth = [...groupedBy(rows, ({ month }) => month)];
  const points = firsts.map((first) => {
    while (byMonth[0] && byMonth[0][0] < first) {
      for (const { was, became, n } of byMonth.shift()![1]) {
        add(became, n);
        add(was, -n);
      }
    }
    return { at: startOfDay(first), subtree: sumsOfPast([...counted].map(([name, n]) => ({ class: name, n }))) };
  });
  return { unitId, sense, points: [...points, { at: now, subtree: board.subtree }] };
}

/** First days of the latest months, the earliest first: at their 00:00 the month before has ended. */
function latestFirsts(now: Instant, months: number): LocalDate[] {
  const [year, month] = firstOfMonth(dateOf(now)).split('-').map(Number) as [number, number];
  return Array.from({ length: months }, (_, n) =>
    new Date(Date.UTC(year, month - months + n, 1)).toISOString().slice(0, 10),
  );
}
