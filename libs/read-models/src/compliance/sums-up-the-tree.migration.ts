import { sql, type Migration } from 'kysely';

/** Who lies above whom, and the tallies of boards added up along it; filled from what is there. */
export const sumsUpTheTree: Migration = {
  up: async (db) => {
    await sql`
      create table unit_ancestors (
        node text not null,
        ancestor text not null,
        primary key (node, ancestor)
      )`.execute(db);
    await sql`
      insert into unit_ancestors (node, ancestor)
      with recursive above (node, ancestor) as (
        select unit_id, parent_id from units where parent_id is not null and parent_id <> unit_id
        union
        select above.node, units.parent_id from above join units on units.unit_id = above.ancestor
        where units.parent_id is not null and units.parent_id <> above.node
      )
      select node, ancestor from above`.execute(db);
    await sql`create index units_below on unit_ancestors (ancestor, node)`.execute(db);
    await sql`create table compliance_counts_below (like compliance_counts including all) with (fillfactor = 70)`.execute(
      db,
    );
    await sql`
      insert into compliance_counts_below (unit_id, follow_up, n)
      select ancestor, follow_up, sum(n) from compliance_counts join unit_ancestors on node = unit_id
      group by ancestor, follow_up`.execute(db);
    await sql`
      create table running_counts_below (
        unit_id text not null,
        due_at timestamptz not null,
        n integer not null,
        primary key (unit_id, due_at)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      insert into running_counts_below (unit_id, due_at, n)
      select ancestor, due_at, sum(n) from running_counts join unit_ancestors on node = unit_id
      group by ancestor, due_at`.execute(db);
    await sql`
      create table running_months (
        unit_id text not null,
        month date not null,
        n integer not null,
        primary key (unit_id, month)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      insert into running_months (unit_id, month, n)
      select unit_id, date_trunc('month', due_at at time zone 'UTC')::date as month, sum(n)
      from running_counts group by unit_id, month`.execute(db);
    await sql`create table running_months_below (like running_months including all) with (fillfactor = 70)`.execute(db);
    await sql`
      insert into running_months_below (unit_id, month, n)
      select ancestor, month, sum(n) from running_months join unit_ancestors on node = unit_id
      group by ancestor, month`.execute(db);
  },
};
