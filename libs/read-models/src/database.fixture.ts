import { eventStoreMigrations, PostgresProjectionStore } from '#adapters/postgres';
import type { ProjectionStore, RecordedEvent } from '#event-sourcing';
import { testDatabase } from '#testing';
import { sql } from 'kysely';
import { project } from './log.fixture.js';
import { readModelMigrations } from './migrations.js';
import { openReadModels, type ReadModels } from './read-models.js';

/** Read models in a database of a spec's own. */
export interface ProjectedDatabase {
  readonly db: ReadModels;
  readonly store: ProjectionStore;
  /** Brings every projection up to the end of the log. */
  project(events: readonly RecordedEvent[], batchSize?: number): Promise<void>;
  /** Empties all tables and checkpoints. */
  clear(): Promise<void>;
  /** How PostgreSQL carries a query out, with the pages it reads. */
  planOf(query: { sql: string; parameters: readonly unknown[] }): Promise<string>;
  close(): Promise<void>;
}

export async function projectedDatabase(): Promise<ProjectedDatabase> {
  const database = await testDatabase({ ...eventStoreMigrations, ...readModelMigrations });
  const { pool } = database;
  const store = new PostgresProjectionStore(pool);
  const db = openReadModels(pool);
  return {
    db,
    store,
    project: (events, batchSize) => project(store, events, { batchSize }),
    clear: async () => {
      const { rows } = await sql<{ tables: string }>`
        select string_agg(quote_ident(tablename), ', ') as tables from pg_tables
        where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
      await sql.raw(`truncate ${rows[0]!.tables}`).execute(db);
    },
    planOf: async (query) => {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${query.sql}`, [
        ...query.parameters,
      ]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    },
    close: async () => {
      await store.close();
      await database.close();
    },
  };
}
