import { sql, type RawBuilder } from 'kysely';
import type { ReadModels } from '../read-models.js';
import { monthOf } from './compliance-counts.js';
import type { Counted } from './sums.js';

/** What is counted of a unit, or of a unit with everything below it. */
export type CountedOfUnit = Counted & { readonly unitId: string };

/**
 * Counts at `now` for each unit of a query with the columns `unit_id` and `with_below`: its own cells and, if told,
 * the sums of everything below it. Reads as many cells as these units have, whatever lies below them.
 */
export async function countedCells(db: ReadModels, units: RawBuilder<unknown>, now: string): Promise<CountedOfUnit[]> {
  const ofUnit = sql`unit_id = asked.unit_id`;
  const pastMonth = sql`month < ${monthOf(now)}::date`;
  const pastDue = sql`due_at >= ${`${monthOf(now)}T00:00:00Z`}::timestamptz and due_at <= ${now}::timestamptz`;
  // `offset 0`: unit by unit. The planner takes a few units for many and would read all cells of all units.
  const { rows } = await sql<CountedOfUnit>`
    with asked as materialized (${units})
    select unit_id, follow_up, past_due, sum(n)::bigint as n
    from asked cross join lateral (
      select follow_up, false as past_due, n from compliance_counts where ${ofUnit}
      union all
      select follow_up, false, n from compliance_counts_below where with_below and ${ofUnit}
      union all
      select 'running', true, n from running_months where ${ofUnit} and ${pastMonth}
      union all
      select 'running', true, n from running_months_below where with_below and ${ofUnit} and ${pastMonth}
      union all
      select 'running', true, n from running_counts where ${ofUnit} and ${pastDue}
      union all
      select 'running', true, n from running_counts_below where with_below and ${ofUnit} and ${pastDue}
      offset 0
    ) as cells
    group by unit_id, follow_up, past_due`.execute(db);
  // What runs was counted whole; what of it is past due is taken out again.
  return rows.flatMap((row) => (row.pastDue ? [row, { ...row, pastDue: false, n: -row.n }] : [row]));
}
