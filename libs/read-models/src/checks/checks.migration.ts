import { sql, type Migration } from 'kysely';

export const checkTables: Migration = {
  up: async (db) => {
    await sql`
      create table checks (
        check_id text primary key,
        status text not null,
        inspector_unit_id text not null,
        programme_id text,
        kind text not null,
        title text not null,
        search_text text not null,
        unit_ids jsonb not null,
        directive_ids jsonb not null,
        period_from date,
        period_to date,
        starts_on date not null,
        ends_on date not null,
        opening jsonb,
        conclusion jsonb,
        demands jsonb not null,
        finding_count integer not null,
        closing_remark text,
        cancel_reason text,
        planned_at timestamptz not null,
        opened_at timestamptz,
        concluded_at timestamptz,
        ended_at timestamptz,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index checks_of_inspectors on checks (inspector_unit_id, starts_on)`.execute(db);
    await sql`create index checks_of_programme on checks (programme_id) where programme_id is not null`.execute(db);
    await sql`create index checks_of_units on checks using gin (unit_ids)`.execute(db);
    await sql`create index checks_in_order on checks (starts_on, check_id)`.execute(db);
    await sql`
      create table check_findings (
        finding_id text primary key,
        check_id text not null,
        unit_id text not null,
        weight text not null,
        text text not null,
        refs jsonb not null,
        recorded_at timestamptz not null,
        recorded_by_user_id text not null,
        position bigint not null
      )`.execute(db);
    await sql`create index check_findings_of_check on check_findings (check_id, position)`.execute(db);
    await sql`
      create table check_programmes (
        programme_id text primary key,
        unit_id text not null,
        year integer not null,
        title text not null,
        approval jsonb,
        revision integer not null
      )`.execute(db);
    await sql`create index check_programmes_of_unit on check_programmes (unit_id, year)`.execute(db);
    await sql`alter table assignments add column remedy jsonb`.execute(db);
    // Remedies are few among all that is given; what is open of them is a list of its own.
    await sql`
      create index assignments_of_checks
        on assignments ((coalesce(due_at, 'infinity'::timestamptz)), assignment_id) where remedy is not null`.execute(
      db,
    );
  },
};
