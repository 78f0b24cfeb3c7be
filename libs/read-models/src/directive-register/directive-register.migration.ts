import { sql, type Migration } from 'kysely';

export const directiveRegisterTables: Migration = {
  up: async (db) => {
    await sql`
      create table directives (
        directive_id text primary key,
        status text not null,
        type text,
        number text,
        title text,
        search_text text not null,
        issuer_unit_id text,
        owner_unit_id text not null,
        monitor_unit_id text,
        document_date date,
        signed_at timestamptz,
        issued_on date,
        issued_at timestamptz,
        drafted_at timestamptz not null,
        drafted_position bigint not null,
        content jsonb not null,
        assignment_count integer not null,
        period_missing boolean not null,
        recall_reason text,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index directives_in_order on directives (drafted_position)`.execute(db);
    await sql`create index directives_by_issuer on directives (issuer_unit_id, drafted_position)`.execute(db);
    await sql`create index directives_by_owner on directives (owner_unit_id, drafted_position)`.execute(db);
    await sql`create index directives_by_monitor on directives (monitor_unit_id, drafted_position)`.execute(db);
    await sql`create index directives_by_word on directives using gin (to_tsvector('simple', search_text))`.execute(db);
    await sql`
      create table directive_sources (
        directive_id text primary key,
        text text not null,
        as_read jsonb not null
      )`.execute(db);
    await sql`
      create table tasks (
        task_key text primary key,
        directive_id text not null,
        task_no text not null,
        ordinal integer not null,
        text text not null,
        addressees jsonb not null,
        addressed_as jsonb not null,
        coordinator_ids jsonb not null,
        product_required boolean not null,
        last_day date,
        stated_last_day date,
        due_at timestamptz,
        recurring boolean not null,
        period text
      )`.execute(db);
    await sql`create unique index tasks_in_order on tasks (directive_id, ordinal)`.execute(db);
    await sql`create index tasks_by_no on tasks (directive_id, task_no)`.execute(db);
  },
};
