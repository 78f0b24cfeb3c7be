import { join } from 'node:path';
import type { Clock, EventStore, Leases, ProjectionStore } from '#event-sourcing';
import { accountMigrations, Accounts, RequestLimiter } from '#adapters/accounts';
import type { JobsLocation } from '#adapters/bullmq';
import { openFiles, type FileStore } from '#adapters/files';
import {
  eventStoreMigrations,
  migrate,
  openPool,
  PostgresLeases,
  PostgresProjectionStore,
  type Pool,
} from '#adapters/postgres';
import { readingMigrations } from '#adapters/readings';
import { webhookMigrations } from '#adapters/webhook';
import { openSharedRedis, type SharedRedis } from '#adapters/redis';
import { openReadModels, readModelMigrations, type ReadModels } from '#read-models';
import { ConfigurationInvalid, type Configuration } from './configuration.js';
import { openEventStore, type EventStoreName, type OpenedEventStore } from './event-store.js';
import { demandFollowedLog } from './followed-log.js';

/** Everything a process keeps open: a PostgreSQL, and the log in it or in a store of its own. */
export interface Stores {
  readonly clock: Clock;
  readonly databaseUrl: string;
  readonly database: Pool;
  readonly events: EventStore;
  readonly eventStoreName: EventStoreName;
  readonly readModels: ReadModels;
  readonly projections: ProjectionStore;
  /** Who may run which of the projections and policies. */
  readonly leases: Leases;
  /** Where the job queues are. */
  readonly jobsLocation: JobsLocation;
  readonly dataFolder: string;
  readonly files: FileStore;
  readonly accounts: Accounts;
  /** What processes count together; null where there is no Redis. */
  readonly redis: SharedRedis | null;
  /** Null: requests are not limited. */
  readonly requestLimiter: RequestLimiter | null;
  close(): Promise<void>;
}

/** Without a Redis, attempts are counted in the database; without a limit, requests are not counted. */
export type StoresConfiguration = Pick<Configuration, 'eventStoreUrl' | 'dataFolder'> &
  Partial<Pick<Configuration, 'redisUrl' | 'requestsPerMinute'>> & {
    /** False leaves a data folder that is not there as it is: nothing can be uploaded then. True unless told. */
    readonly mayCreate?: boolean;
    /** Hears what goes wrong for good while nobody waits for an answer. */
    readonly warn?: (words: string) => void;
  };

/**
 * Opens the stores and brings their tables up to date.
 * @throws ConfigurationInvalid when nothing can be kept in the data folder
 * @throws LogNotFollowed where the read models belong to another log than the one configured
 * @throws SchemaTooNew where a newer version has taken away what this one uses
 */
export async function openStores(
  databaseUrl: string,
  configuration: StoresConfiguration,
  clock: Clock,
): Promise<Stores> {
  const files = await filesIn(configuration);
  const database = openPool(databaseUrl, { max: 16 });
  let log: OpenedEventStore;
  try {
    await migrate(database, {
      ...eventStoreMigrations,
      ...readModelMigrations,
      ...accountMigrations,
      ...readingMigrations,
      ...webhookMigrations,
    });
    log = await openEventStore(
      configuration.eventStoreUrl,
      { url: databaseUrl, pool: database },
      clock,
      configuration.warn,
    );
  } catch (error) {
    await database.end();
    throw error;
  }
  try {
    await demandFollowedLog(database, log.events);
  } catch (error) {
    await log.close();
    await database.end();
    throw error;
  }
  const projections = new PostgresProjectionStore(database);
  const leases = new PostgresLeases(database);
  const { redisUrl, requestsPerMinute = 0 } = configuration;
  const redis = redisUrl ? openSharedRedis(redisUrl) : null;
  const client = redis?.client ?? null;
  return {
    clock,
    databaseUrl,
    database,
    events: log.events,
    eventStoreName: log.name,
    readModels: openReadModels(database),
    projections,
    leases,
    jobsLocation: redisUrl ? { redisUrl } : { databaseUrl },
    dataFolder: configuration.dataFolder,
    files,
    accounts: new Accounts(database, clock, { redis: client }),
    redis,
    requestLimiter: requestsPerMinute > 0 ? new RequestLimiter(client, requestsPerMinute) : null,
    close: async () => {
      redis?.close();
      await projections.close();
      await leases.close();
      await log.close();
      await database.end();
    },
  };
}

async function filesIn({ dataFolder, mayCreate }: StoresConfiguration): Promise<FileStore> {
  try {
    return await openFiles({ folder: join(dataFolder, 'files'), mayCreate });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new ConfigurationInvalid(
      `Nothing can be kept in the data folder ${dataFolder} (${code}): set DATA_DIR to a folder where this account may write.`,
    );
  }
}
