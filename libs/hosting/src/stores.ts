import { join } from 'node:path';
import { type Clock, type EventStore, type ProjectionStore } from '#event-sourcing';
import { accountMigrations, Accounts } from '#adapters/accounts';
import { openFiles, type FileStore } from '#adapters/files';
import {
  eventStoreMigrations,
  migrate,
  openPool,
  PostgresEventStore,
  PostgresProjectionStore,
  type Pool,
} from '#adapters/postgres';
import { openReadModels, readModelMigrations, type ReadModels } from '#read-models';
import type { Configuration } from './configuration.js';

/** Everything a process keeps open, over one PostgreSQL or two. */
export interface Stores {
  readonly clock: Clock;
  readonly databaseUrl: string;
  readonly database: Pool;
  readonly events: EventStore;
  readonly readModels: ReadModels;
  readonly projections: ProjectionStore;
  readonly files: FileStore;
  readonly accounts: Accounts;
  close(): Promise<void>;
}

/** Opens the stores and brings their tables up to date. */
export async function openStores(
  databaseUrl: string,
  configuration: Pick<Configuration, 'eventStoreUrl' | 'dataFolder'>,
  clock: Clock,
): Promise<Stores> {
  const database = openPool(databaseUrl, { max: 16 });
  const apart = configuration.eventStoreUrl !== null && configuration.eventStoreUrl !== databaseUrl;
  const eventsPool = apart ? openPool(configuration.eventStoreUrl, { max: 8 }) : database;
  if (apart) await migrate(eventsPool, eventStoreMigrations);
  await migrate(database, { ...eventStoreMigrations, ...readModelMigrations, ...accountMigrations });
  const projections = new PostgresProjectionStore(database);
  const events = new PostgresEventStore(eventsPool, { clock });
  return {
    clock,
    databaseUrl,
    database,
    events,
    readModels: openReadModels(database),
    projections,
    files: await openFiles({ folder: join(configuration.dataFolder, 'files') }),
    accounts: new Accounts(database, clock),
    close: async () => {
      await projections.close();
      await events.close();
      if (apart) await eventsPool.end();
      await database.end();
    },
  };
}
