export { openPool, type Pool, type PoolOptions } from './pool.js';
export { migrate, type Migrations, type MigrationStep } from './migrate.js';
export { SchemaStepBlocked, type LockPatience } from './schema-step-lock.js';
export { SCHEMA_GENERATION, SchemaTooNew } from './schema-generation.js';
export { eventStoreMigrations } from './event-store-migrations.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export {
  EmbeddedPostgresProblem,
  FolderNotUsable,
  NoDatabaseThere,
  PortTaken,
  ServerDidNotStart,
  VersionMismatch,
} from './embedded/embedded-errors.js';
export { isTooLate } from './connected.js';
export { oneAtATime } from './one-at-a-time.js';
export { AlreadyRunning, lockInstance, type InstanceLock } from './instance-lock.js';
export { hasTable } from './has-table.js';
export { databaseIdentity } from './database-identity.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './event-store/postgres-event-store.js';
export { PostgresLogImport } from './event-store/postgres-log-import.js';
export { isDatabaseAway, UnstorableEvent } from './store-errors.js';
export { PostgresLeases } from './leases/postgres-leases.js';
export { PostgresProjectionStore } from './projections/postgres-projection-store.js';
export { rebuild, rebuildAll, RowRefused, type RebuildOptions, type RebuildProgress } from './projections/rebuild.js';
export { allCheckpoints, bearsMark, followLog, readLogMark, type LogMark } from './projections/followed-log.js';
export { rebuildsUnderWay } from './projections/rebuild-lock.js';
export { RebuildRunning } from './projections/shadow-rebuild.js';
export { openSnapshot, type ArchivedTable, type DatabaseSnapshot } from './archive/archived-rows.js';
export { demandEmpty, PlaceNotEmpty, restoreRows, type RestoredTable } from './archive/restored-rows.js';
