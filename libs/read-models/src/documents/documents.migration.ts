import { sql, type Migration } from 'kysely';

export const documentTables: Migration = {
  up: async (db) => {
    await sql`
      create table documents (
        document_id text primary key,
        kind text not null,
        status text not null,
        symbol text,
        symbol_key text,
        type text,
        title text,
        search_text text not null,
        issuer_unit_id text,
        issuer_named text,
        document_date date,
        owner_unit_id text not null,
        basis jsonb not null,
        register_id text,
        register_unit_id text,
        organ text,
        ordinal integer,
        suffix text,
        double_reason text,
        position bigint not null
      )`.execute(db);
    await sql`create index documents_by_symbol on documents (symbol_key)`.execute(db);
    await sql`create index documents_by_word on documents using gin (to_tsvector('simple', search_text))`.execute(db);
    await sql`create index documents_in_order on documents (position)`.execute(db);
    await sql`create index documents_by_number on documents (register_id, ordinal, suffix)`.execute(db);
    await sql`create index documents_by_register on documents (register_unit_id, type)`.execute(db);
    await sql`
      create table document_links (
        link_id text primary key,
        from_id text not null,
        from_kind text not null,
        relation text not null,
        to_id text not null,
        to_kind text not null,
        open_assignments text,
        note text,
        linked_at timestamptz not null
      )`.execute(db);
    await sql`create index document_links_up on document_links (from_id)`.execute(db);
    await sql`create index document_links_down on document_links (to_id)`.execute(db);
    await sql`
      create table committee_terms (
        term_key text primary key,
        unit_id text not null,
        term_id text not null,
        name text not null,
        starts_on date not null,
        ends_on date,
        revision integer not null
      )`.execute(db);
    await sql`create index committee_terms_of_unit on committee_terms (unit_id, starts_on)`.execute(db);
    await sql`
      create table document_files (
        file_key text primary key,
        document_id text not null,
        sha256 text not null,
        name text not null,
        size bigint not null,
        media_type text not null,
        attached_at timestamptz not null
      )`.execute(db);
    await sql`create index document_files_of_document on document_files (document_id, attached_at)`.execute(db);
    await sql`alter table directives add column joint_issuer_ids jsonb not null default '[]'`.execute(db);
  },
};
