import { sql, type Migration } from 'kysely';

/** Reviews of directives; the reports for them are assignments. */
export const reviewTables: Migration = {
  up: async (db) => {
    await sql`
      create table reviews (
        review_id text primary key,
        directive_id text not null,
        kind text not null,
        status text not null,
        title text not null,
        period_from date not null,
        period_to date not null,
        figures_on date not null,
        last_day date not null,
        stated_last_day date not null,
        due_at timestamptz not null,
        text text not null,
        unit_ids jsonb not null,
        issuer_unit_id text not null,
        monitor_unit_id text,
        opened_by_user_id text not null,
        opened_by_unit_id text not null,
        opened_on date not null,
        opened_at timestamptz not null,
        conclusion jsonb,
        counted jsonb,
        concluded_at timestamptz,
        correction_reason text,
        corrected_at timestamptz,
        cancel_reason text,
        cancelled_at timestamptz,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index reviews_of_directive on reviews (directive_id, opened_on)`.execute(db);
    await sql`create index reviews_in_order on reviews (opened_on, review_id)`.execute(db);
    await sql`alter table assignments add column review jsonb`.execute(db);
  },
};
