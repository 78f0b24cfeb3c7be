import { sql, type RawBuilder } from 'kysely';
import { classOf } from '../compliance/follow-up.js';
import type { AsOf } from './sense.js';

type Expression = RawBuilder<unknown>;

/**
 * Which stand of a row `p` of `assignment_pasts` counts, as an index into its arrays; null or 0 where it was not given
 * yet. Found by a binary search.
 */
export function standAt({ at, sense }: AsOf): Expression {
  const within = (column: string) => sql`width_bucket(${at}::timestamptz, ${sql.ref(column)})`;
  if (sense === 'known') return within('p.recorded_ats');
  return sql`
    case when p.happened_ats is null then ${within('p.occurred_ats')} else p.happened_as[${within('p.happened_ats')}] end`;
}

/** The class at the instant of the stand whose index is an expression; null where there is none. */
export function classOfStand(index: Expression, { at }: AsOf): Expression {
  return sql`
    case when p.follow_ups[${index}] <> 'running' then p.follow_ups[${index}]
      when p.due_ats[${index}] <= ${at}::timestamptz then ${classOf('running', true)}
      when p.follow_ups[${index}] = 'running' then ${classOf('running', false)} end`;
}

/** `unit_id`, `status` and `class` of a row `p` at an instant, to be joined to it under a name; null each if none. */
export function stoodAs(name: string, asOf: AsOf): Expression {
  const index = sql`${sql.ref(`${name}_index`)}.i`;
  return sql`
    cross join lateral (select ${standAt(asOf)} as i offset 0) as ${sql.ref(`${name}_index`)}
    cross join lateral (select p.unit_ids[${index}] as unit_id, p.statuses[${index}] as status,
      ${classOfStand(index, asOf)} as class) as ${sql.ref(name)}`;
}
