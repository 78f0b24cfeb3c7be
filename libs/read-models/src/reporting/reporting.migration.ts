import { sql, type Migration } from 'kysely';

/** Demands for periodic reports, the periods opened of them, and reports that serve several. */
export const reportingTables: Migration = {
  up: async (db) => {
    await sql`
      create table report_series (
        series_id text primary key,
        directive_id text not null,
        task_no text,
        recurrence jsonb not null,
        since date not null,
        covered_to date,
        opens_on date,
        end_reason text
      )`.execute(db);
    await sql`create index report_series_of_directive on report_series (directive_id)`.execute(db);
    await sql`create index report_series_to_open on report_series (opens_on, series_id) where opens_on is not null`.execute(
      db,
    );
    await sql`
      create table report_periods (
        period_id text primary key,
        series_id text not null,
        directive_id text not null,
        task_no text,
        key text not null,
        period_from date not null,
        period_to date not null,
        last_day date not null,
        stated_last_day date not null,
        due_at timestamptz not null,
        reporter_count integer not null,
        opened_at timestamptz not null,
        position bigint not null
      )`.execute(db);
    await sql`create index report_periods_of_directive on report_periods (directive_id, period_from)`.execute(db);
    await sql`
      create table joint_reports (
        joint_report_id text primary key,
        unit_id text not null,
        assignment_ids jsonb not null,
        by_user_id text not null,
        submitted_at timestamptz not null,
        not_delivered jsonb not null
      )`.execute(db);
    await sql`alter table assignments add column report_period jsonb`.execute(db);
    await sql`
      create index assignments_of_report_period on assignments ((report_period ->> 'periodId'), assignment_id)
        where report_period is not null`.execute(db);
    await sql`
      create index assignments_by_unit_and_period on assignments (unit_id, (report_period ->> 'from'))
        where report_period is not null`.execute(db);
    await sql`alter table reports add column joint_report_id text`.execute(db);
    await sql`create index reports_joint on reports (joint_report_id) where joint_report_id is not null`.execute(db);
    await sql`alter table tasks add column rule text`.execute(db);
    await sql`alter table directives add column periods_missing integer not null default 0`.execute(db);
    await sql`
      update directives set periods_missing =
        (select count(*) from jsonb_path_query(content, '$.tasks[*].recurrence ? (@.period == null)')) +
        (select count(*) from jsonb_path_query(content, '$.followUp.recurrence ? (@.period == null)'))
      where period_missing`.execute(db);
    await sql`create index directives_without_period on directives (drafted_position) where period_missing`.execute(db);
  },
};
