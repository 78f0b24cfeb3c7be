import { sql, type Migration } from 'kysely';

/** Decrees on units, what became of each unit, and what passed on; open parts are counted from what is there. */
export const reformTables: Migration = {
  up: async (db) => {
    await sql`alter table units add column succession jsonb`.execute(db);
    await sql`create index units_succeeded on units (unit_id) where succession is not null or dissolved_on is not null`.execute(
      db,
    );
    await sql`create index units_succeeded_by on units using gin ((succession -> 'successors'))`.execute(db);
    await sql`alter table users add column passed_from jsonb not null default '[]'`.execute(db);
    await sql`
      create table reforms (
        decree_id text primary key,
        status text not null,
        number text not null,
        title text not null,
        in_force_on date not null,
        changes jsonb not null,
        change_count integer not null,
        adopted_at timestamptz,
        in_force_at timestamptz,
        carried_out_at timestamptz,
        refused jsonb not null,
        correction_reason text,
        withdrawn_at timestamptz,
        withdraw_reason text,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index reforms_in_order on reforms (position)`.execute(db);
    await sql`create index reforms_to_come on reforms (in_force_on) where status = 'adopted'`.execute(db);
    await sql`
      create table succession_decisions (
        decision_key text primary key,
        decree_id text not null,
        assignment_id text not null,
        to_unit_id text not null
      )`.execute(db);
    await sql`create table passed_assignments (assignment_id text primary key, passages jsonb not null)`.execute(db);
    await sql`create index passed_assignments_by_passage on passed_assignments using gin (passages jsonb_path_ops)`.execute(
      db,
    );
    await sql`
      create table passage_counts (
        from_unit_id text not null,
        to_unit_id text not null,
        decree_id text not null,
        n integer not null,
        primary key (from_unit_id, to_unit_id, decree_id)
      ) with (fillfactor = 70)`.execute(db);
    await sql`create index passage_counts_by_decree on passage_counts (decree_id)`.execute(db);
    await sql`
      create table open_parts (
        unit_id text not null,
        part text not null,
        n integer not null,
        primary key (unit_id, part)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      insert into open_parts (unit_id, part, n)
      select parts.unit_id, part, count(*) from assignments cross join lateral (
        values (assignments.unit_id, 'doer'), (giver_unit_id, 'giver'), (monitor_unit_id, 'monitor')
      ) as parts (unit_id, part)
      where standing in ('open', 'suspended') and parts.unit_id is not null
      group by parts.unit_id, part`.execute(db);
  },
};
