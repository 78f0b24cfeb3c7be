import { EventStoreDbEventStore, EventStoreDbLogImport, isEventStoreDbUrl } from '#adapters/eventstoredb';
import {
  databaseIdentity,
  eventStoreMigrations,
  hasTable,
  migrate,
  openPool,
  PostgresEventStore,
  PostgresLogImport,
  type Pool,
} from '#adapters/postgres';
import type { EventStore, LogImport } from '#event-sourcing';
import { Closers, demandDatabase, NoDataThere, readConfiguration, startEmbedded } from '#hosting';
import { UsageError } from '../usage-error.js';

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

  /** The log to be moved. @throws NoDataThere, UsageError, DatabaseNotUsable, ConfigurationInvalid */
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
    const database = await this.database('--to', address, { mayCreate: true });
    await migrate(database.pool, eventStoreMigrations);
    const log = new PostgresLogImport(database.pool);
    this.closers.add(() => log.close());
    return { log, database };
  }

  /** The database that the product is configured with; null where there is none yet. */
  async main(): Promise<OpenedDatabase | null> {
    const { databaseUrl } = this.configuration;
    if (databaseUrl) return this.database('DATABASE_URL', databaseUrl);
    return this.database('DATA_DIR', EMBEDDED).catch((error: unknown) => {
      if (error instanceof NoDataThere) return null;
      throw error;
    });
  }

  get dataFolder(): string {
    return this.configuration.dataFolder;
  }

  closeAll(): Promise<void> {
    return this.closers.closeAll();
  }

  private async database(option: string, address: string, { mayCreate = false } = {}): Promise<OpenedDatabase> {
    const url = address === EMBEDDED ? await this.embedded(mayCreate) : address;
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

  private async embedded(mayCreate: boolean): Promise<string> {
    if (this.embeddedUrl) return this.embeddedUrl;
    const { server } = await startEmbedded(this.configuration, (line) => console.error(line), { mayCreate });
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
