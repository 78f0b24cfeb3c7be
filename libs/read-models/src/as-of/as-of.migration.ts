import { sql, type Migration } from 'kysely';

/** Where assignments stood, and sums of what changed by day; their projection fills them from the log. */
export const asOfTables: Migration = {
  up: async (db) => {
    await sql`
      create table assignment_pasts (
        assignment_id text primary key,
        directive_id text not null,
        origin text not null,
        giver_unit_id text not null,
        unit_id text not null,
        former_unit_ids text[],
        occurred_ats timestamptz[] not null,
        recorded_ats timestamptz[] not null,
        unit_ids text[] not null,
        statuses text[] not null,
        follow_ups text[] not null,
        due_ats timestamptz[] not null,
        reported_ats timestamptz[] not null,
        happened_ats timestamptz[],
        happened_as integer[],
        changed_on date[] not null
      ) with (fillfactor = 80)`.execute(db);
    await sql`create index assignment_pasts_of_directive on assignment_pasts (directive_id)`.execute(db);
    await sql`create index assignment_pasts_of_unit on assignment_pasts (unit_id)`.execute(db);
    await sql`
      create index assignment_pasts_of_former_unit on assignment_pasts using gin (former_unit_ids)
        where former_unit_ids is not null`.execute(db);
    await sql`create index assignment_pasts_of_day on assignment_pasts using gin (changed_on)`.execute(db);
    await sql`
      create table follow_up_changes (
        unit_id text not null,
        sense text not null,
        span text not null,
        day date not null,
        was text not null,
        became text not null,
        n integer not null,
        primary key (unit_id, span, sense, day, was, became)
      ) with (fillfactor = 80)`.execute(db);
    await sql`
      create table follow_up_changes_below (like follow_up_changes including all) with (fillfactor = 80)`.execute(db);
  },
};
