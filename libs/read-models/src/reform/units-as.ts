import { sql, type RawBuilder } from 'kysely';
import type { Unit } from '#domain';

/** The units of the register, to be read from as a table. */
export const REGISTER: RawBuilder<unknown> = sql`units`;

/** The same as they would be: these units as they are given, all others as they are. */
export function unitsAs(after: readonly Unit[]): RawBuilder<unknown> {
  const ids = after.map(({ unitId }) => unitId);
  const rows = after.map(({ unitId, name, dissolvedOn, succession }) => ({ unitId, name, dissolvedOn, succession }));
  return sql`(
    select unit_id, name, dissolved_on, succession, revision from units where unit_id <> all(${ids}::text[])
    union all
    select r."unitId", r.name, r."dissolvedOn"::date, r.succession, 0
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r ("unitId" text, name text, "dissolvedOn" text, succession jsonb))`;
}
