import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDbEventStore, EventStoreDbLogImport, isEventStoreDbUrl } from '#adapters/eventstoredb';
import {
  databaseIdentity,
  eventStoreMigrations,
  migrate,
  openPool,
  PostgresEventStore,
  PostgresLogImport,
  type Pool,
} from '#adapters/postgres';
import type { EventStore, LogImport } from '#event-sourcing';
import { Closers, demandDatabase, readConfiguration, startEmbedded } from '#hosting';
import { UsageError } from '../usage-error.js';
import { hasTable } from './has-table.js';

/** The PostgreSQL of the data folder, as an address. */
export const EMBEDDED = 'embedded';

/** A PostgreSQL that is opened once, whatever it is needed for. */
export interface OpenedDatabase {
  readonly url: string;
  readonly pool: Pool;
  readonly identity: string;
}

/** Opens what a move needs, and closes all of it. */
export class Places {
  private readonly closers = new Closers();
  private readonly configuration = readConfiguration(process.env);
  private readonly opened = new Map<string, OpenedDatabase>();
  private embeddedUrl: string | null = null;

  /** The log to be moved. @throws UsageError, DatabaseNotUsable, ConfigurationInvalid */
  async source(address: string): Promise<{ log: EventStore; database: OpenedDatabase | null }> {
    if (isEventStoreDb(address, '--from')) {
      await demandDatabase('--from', address);
      const log = new EventStoreDbEventStore(address);
      this.closers.add(() => log.close());
      return { log, database: null };
    }
    const database = await this.database('--from', address);
    if (!(await hasTable(database.pool, 'events'))) throw new UsageError('The database that --from names has no log.');
    const log = new PostgresEventStore(database.pool);
    this.closers.add(() => log.close());
    return { log, database };
  }

  /** The store to move it to. @throws UsageError, DatabaseNotUsable, ConfigurationInvalid */
  async target(address: string): Promise<{ log: LogImport; database: OpenedDatabase | null }> {
    if (isEventStoreDb(address, '--to')) {
      await demandDatabase('--to', address);
      const log = new EventStoreDbLogImport(address);
      this.closers.add(() => log.close());
      return { log, database: null };
    }
    const database = await this.database('--to', address);
    await migrate(database.pool, eventStoreMigrations);
    const log = new PostgresLogImport(database.pool);
    this.closers.add(() => log.close());
    return { log, database };
  }

  /** The database that the product is configured with; null where there is none yet. */
  async main(): Promise<OpenedDatabase | null> {
    const { databaseUrl, dataFolder } = this.configuration;
    if (databaseUrl) return this.database('DATABASE_URL', databaseUrl);
    const isThere = this.embeddedUrl !== null || existsSync(join(dataFolder, 'postgres', 'data'));
    return isThere ? this.database('DATA_DIR', EMBEDDED) : null;
  }

  get dataFolder(): string {
    return this.configuration.dataFolder;
  }

  closeAll(): Promise<void> {
    return this.closers.closeAll();
  }

  private async database(option: string, address: string): Promise<OpenedDatabase> {
    const url = address === EMBEDDED ? await this.embedded() : address;
    if (address !== EMBEDDED) await demandDatabase(option, url);
    const pool = openPool(url, { max: 6 });
    this.closers.add(() => pool.end());
    const identity = await databaseIdentity(pool);
    const known = this.opened.get(identity);
    if (known) return known;
    const database = { url, pool, identity };
    this.opened.set(identity, database);
    return database;
  }

  private async embedded(): Promise<string> {
    if (this.embeddedUrl) return this.embeddedUrl;
    const { server } = await startEmbedded(this.configuration, (line) => console.error(line));
    this.closers.add(() => server.stop({ spared: true }));
    this.embeddedUrl = server.url;
    return server.url;
  }
}

/** @throws UsageError where it is no address of a store; repeats nothing of it, for it may hold a password */
function isEventStoreDb(address: string, option: string): boolean {
  if (address === EMBEDDED) return false;
  try {
    readConfiguration({ EVENT_STORE_URL: address });
  } catch (error) {
    throw new UsageError((error as Error).message.replace('EVENT_STORE_URL', option));
  }
  return isEventStoreDbUrl(address);
}
