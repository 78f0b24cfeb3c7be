import { sql, type RawBuilder } from 'kysely';
import { dateOf, startOfDay, type FollowUpClass } from '#domain';
import type { ReadModels } from '../read-models.js';
import { firstOfMonth } from './follow-up-changes.js';
import { NOWHERE, type CountedWhere } from './follow-up-moves.js';
import { stoodAs } from './past-sql.js';
import type { AsOf } from './sense.js';

/** What counted alike of a unit, or of a unit with everything below it. */
export interface PastCounted {
  readonly unitId: string;
  readonly class: FollowUpClass;
  readonly n: number;
}

type Changed = {
  readonly unitId: string;
  readonly was: CountedWhere;
  readonly became: CountedWhere;
  readonly n: number;
};

/**
 * Counts at a past instant for each unit of a query with the columns `unit_id` and `with_below`. Changes are added up
 * by month, then by day; what changed on the day itself before the instant is looked up assignment by assignment. So
 * it reads a cell a month and day of these units, and the assignments that moved on that one day.
 */
export async function pastCells(db: ReadModels, units: RawBuilder<unknown>, asOf: AsOf): Promise<PastCounted[]> {
  const today = dateOf(asOf.at);
  const morning = startOfDay(today);
  const cells = (table: string) => {
    const ofUnit = sql`
      select was, became, n from ${sql.table(table)}
      where unit_id = asked.unit_id and sense = any(${asOf.sense === 'known' ? ['happened', 'known'] : ['happened']})`;
    const firstDay = sql`${firstOfMonth(today)}::date`;
    return sql`
      ${ofUnit} and span = 'month' and day < ${firstDay}
      union all
      ${ofUnit} and span = 'day' and day >= ${firstDay} and day < ${today}::date`;
  };
  // `offset 0`: unit by unit. The planner takes a few units for many and would read all cells of all units.
  const untilMorning = sql`
    select unit_id, was, became, sum(n)::bigint as n from asked cross join lateral (
      select was, became, n from (${cells('follow_up_changes')}) as own
      union all
      select was, became, n from (${cells('follow_up_changes_below')}) as below where with_below
      offset 0
    ) as cells group by unit_id, was, became`;
  const sinceMorning = asOf.at === morning ? sql`` : sql`union all ${movedSince({ ...asOf, at: morning }, asOf)}`;
  const { rows } = await sql<Changed>`
    with asked as materialized (${units}) ${untilMorning} ${sinceMorning}`.execute(db);
  return countedAfter(rows);
}

/**
 * Moves between the morning of a day and an instant on it, by those of the units asked for whom they count. They are
 * added up unit by unit before they are added up the tree.
 */
function movedSince(morning: AsOf, asOf: AsOf): RawBuilder<unknown> {
  return sql`
    select unit_id, was, became, n from (
      with moved as materialized (
        select move.unit_id, move.was, move.became, count(*) as n
        from assignment_pasts as p ${stoodAs('earlier', morning)} ${stoodAs('later', asOf)}
          cross join lateral (values
            (earlier.unit_id, earlier.class, ${NOWHERE}), (later.unit_id, ${NOWHERE}, later.class)
          ) as move (unit_id, was, became)
        where p.changed_on @> array[${dateOf(asOf.at)}::date]
          and (earlier.unit_id, earlier.class) is distinct from (later.unit_id, later.class)
        group by move.unit_id, move.was, move.became)
      select moved.* from moved join asked on asked.unit_id = moved.unit_id
      union all
      select asked.unit_id, was, became, n
      from moved join unit_ancestors on node = moved.unit_id join asked on asked.unit_id = ancestor and with_below
    ) as counted`;
}

/** What came to count as something and did not go from there again. */
function countedAfter(changes: readonly Changed[]): PastCounted[] {
  const counted = new Map<string, { unitId: string; class: FollowUpClass; n: number }>();
  const add = (unitId: string, as: CountedWhere, n: number) => {
    if (as === NOWHERE) return;
    const key = `${as} ${unitId}`;
    const known = counted.get(key);
    if (known) known.n += n;
    else counted.set(key, { unitId, class: as, n });
  };
  for (const { unitId, was, became, n } of changes) {
    add(unitId, became, n);
    add(unitId, was, -n);
  }
  return [...counted.values()].filter(({ n }) => n !== 0);
}
