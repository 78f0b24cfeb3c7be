import { sql, type Migration } from 'kysely';

export const historyTables: Migration = {
  up: async (db) => {
    await sql`
      create table history (
        event_id uuid not null,
        position bigint primary key,
        type text not null,
        subject_kind text not null,
        subject_id text not null,
        directive_id text,
        unit_id text,
        actor_user_id text not null,
        actor_unit_id text not null,
        actor_role text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        back_entry boolean not null,
        command_id text not null,
        correlation_id text not null,
        data jsonb not null
      )`.execute(db);
    await sql`create index history_of_subject on history (subject_id, position)`.execute(db);
    await sql`create index history_of_actor on history (actor_user_id, position)`.execute(db);
    await sql`create index history_in_name_of on history (actor_unit_id, position)`.execute(db);
  },
};
