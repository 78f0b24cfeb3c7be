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
import { ConfigurationInvalid, type Configuration } from './configuration.js';

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

/**
 * Opens the stores and brings their tables up to date.
 * @throws ConfigurationInvalid when nothing can be kept in the data folder
 */
export async function openStores(
  databaseUrl: string,
  configuration: Pick<Configuration, 'eventStoreUrl' | 'dataFolder'>,
  clock: Clock,
): Promise<Stores> {
  const files = await filesIn(configuration.dataFolder);
  const database = openPool(databaseUrl, { max: 16 });
  const apart = configuration.eventStoreUrl !== null && configuration.eventStoreUrl !== databaseUrl;
  const eventsPool = apart ? openPool(configuration.eventStoreUrl, { max: 8 }) : database;
  const endPools = async () => {
    if (apart) await eventsPool.end();
    await database.end();
  };
  try {
    if (apart) await migrate(eventsPool, eventStoreMigrations);
    await migrate(database, { ...eventStoreMigrations, ...readModelMigrations, ...accountMigrations });
  } catch (error) {
    await endPools();
    throw error;
  }
  const projections = new PostgresProjectionStore(database);
  const events = new PostgresEventStore(eventsPool, { clock });
  return {
    clock,
    databaseUrl,
    database,
    events,
    readModels: openReadModels(database),
    projections,
    files,
    accounts: new Accounts(database, clock),
    close: async () => {
      await projections.close();
      await events.close();
      await endPools();
    },
  };
}

async function filesIn(dataFolder: string): Promise<FileStore> {
  try {
    return await openFiles({ folder: join(dataFolder, 'files') });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new ConfigurationInvalid(
      `Nothing can be kept in the data folder ${dataFolder} (${code}): set DATA_DIR to a folder where this account may write.`,
    );
  }
}
