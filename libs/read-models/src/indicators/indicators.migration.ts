import { sql, type Migration } from 'kysely';

export const indicatorTables: Migration = {
  up: async (db) => {
    await sql`
      create table indicator_values (
        value_id text primary key,
        report_id text not null,
        name text not null,
        name_key text not null,
        unit_of_measure text,
        measure_key text not null,
        ordinal integer not null,
        value double precision not null,
        position bigint not null
      )`.execute(db);
    await sql`create index indicator_values_by_report on indicator_values (report_id)`.execute(db);
  },
};
