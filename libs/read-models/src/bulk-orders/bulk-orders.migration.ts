import { sql, type Migration } from 'kysely';

export const bulkOrderTables: Migration = {
  up: async (db) => {
    await sql`
      create table bulk_orders (
        order_id text primary key,
        step jsonb not null,
        owner_unit_id text not null,
        by_user_id text not null,
        ordered_at timestamptz not null,
        count integer not null,
        done integer not null,
        refused integer not null,
        undo_reason text,
        undo_ordered_at timestamptz,
        undone integer not null,
        undo_refused integer not null,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index bulk_orders_of_unit on bulk_orders (owner_unit_id, position)`.execute(db);
    await sql`
      create table bulk_order_items (
        item_id text primary key,
        order_id text not null,
        assignment_id text not null,
        ordinal integer not null,
        outcome text not null,
        refusal jsonb,
        undo text,
        undo_refusal jsonb
      )`.execute(db);
    await sql`create index items_of_bulk_order on bulk_order_items (order_id, ordinal)`.execute(db);
  },
};
