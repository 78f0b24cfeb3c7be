export { openPool, type Pool, type PoolOptions } from './pool.js';
export { migrate, type Migrations } from './migrate.js';
export { eventStoreMigrations } from './event-store-migrations.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded/embedded-postgres.js';
export {
  EmbeddedPostgresProblem,
  FolderNotUsable,
  PortTaken,
  ServerDidNotStart,
  VersionMismatch,
} from './embedded/embedded-errors.js';
export { AlreadyRunning, lockInstance, type InstanceLock } from './instance-lock.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './event-store/postgres-event-store.js';
export { UnstorableEvent } from './store-errors.js';
export { PostgresProjectionStore } from './projections/postgres-projection-store.js';
export { rebuild, rebuildAll, type RebuildOptions, type RebuildProgress } from './projections/rebuild.js';
export { RebuildRunning } from './projections/shadow-rebuild.js';
