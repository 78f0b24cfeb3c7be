import { sql, type Migration } from 'kysely';

export const assignmentTables: Migration = {
  up: async (db) => {
    await sql`
      create table assignments (
        assignment_id text primary key,
        directive_id text not null,
        task_no text not null,
        unit_id text not null,
        coordinator_ids jsonb not null,
        giver_unit_id text not null,
        monitor_unit_id text,
        parent_assignment_id text,
        content text,
        product_required boolean not null,
        last_day date,
        stated_last_day date,
        due_at timestamptz,
        status text not null,
        standing text not null,
        follow_up text not null,
        delivered boolean not null,
        holder text,
        report_id text,
        reported_by_user_id text,
        reported_at timestamptz,
        returned_count integer not null,
        return_reason text,
        refusal_reason text,
        extension_asked jsonb,
        extension_count integer not null,
        suspend_reason text,
        withdraw_reason text,
        cascade_count integer not null,
        given_at timestamptz not null,
        acknowledged_at timestamptz,
        accepted_at timestamptz,
        clock_started_at timestamptz not null,
        chased_rank smallint not null,
        chased_at timestamptz,
        revision integer not null,
        position bigint not null
      ) with (fillfactor = 85)`.execute(db);
    await sql`create index assignments_by_directive on assignments (directive_id, task_no)`.execute(db);
    await sql`create index assignments_by_unit on assignments (unit_id, directive_id)`.execute(db);
    await sql`create index assignments_by_giver on assignments (giver_unit_id, directive_id)`.execute(db);
    await sql`
      create index assignments_by_parent on assignments (parent_assignment_id)
        where parent_assignment_id is not null`.execute(db);
    // What waits for its giver is little, however much he gave.
    await sql`
      create index assignments_waiting_for_giver
        on assignments (giver_unit_id, (coalesce(due_at, 'infinity'::timestamptz)), assignment_id)
        where standing = 'open' and holder <> 'doer'`.execute(db);
    // What was chased under its deadline leaves the range that the next tick reads.
    await sql`
      create index assignments_to_chase on assignments (chased_rank, due_at, assignment_id)
        where follow_up in ('running', 'open-overdue')`.execute(db);
    await sql`
      create table compliance_counts (
        unit_id text not null,
        follow_up text not null,
        n integer not null,
        primary key (unit_id, follow_up)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      create table running_counts (
        unit_id text not null,
        due_at timestamptz not null,
        n integer not null,
        primary key (unit_id, due_at)
      ) with (fillfactor = 70)`.execute(db);
    await sql`create index running_counts_by_deadline on running_counts (due_at, unit_id)`.execute(db);
    await sql`
      create table directive_progress (
        directive_id text not null,
        origin text not null,
        status text not null,
        follow_up text not null,
        due_at timestamptz,
        n integer not null,
        unique nulls not distinct (directive_id, origin, status, follow_up, due_at)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      create table reports (
        report_id text primary key,
        assignment_id text not null,
        status text not null,
        by_unit_id text not null,
        by_user_id text not null,
        submitted_at timestamptz not null,
        narrative jsonb not null,
        indicators jsonb not null,
        evidence jsonb not null,
        return_reason text,
        remark text,
        decided_at timestamptz,
        decided_by_user_id text,
        position bigint not null
      )`.execute(db);
    await sql`create index reports_by_assignment on reports (assignment_id, position)`.execute(db);
  },
};
