import { openPool } from '#adapters/postgres';
import { demandDatabase, startEmbedded, type Closers, type Configuration } from '#hosting';
import { holdInstanceLock } from './held-lock.js';

/** A database that no other instance works on, and the folder for what is kept beside it. */
export interface Database {
  readonly databaseUrl: string;
  readonly dataFolder: string;
}

/**
 * The database to work on, for this process alone.
 * @throws AlreadyRunning, DatabaseNotUsable, EmbeddedPostgresProblem
 */
export async function openDatabase(asked: Configuration, closers: Closers): Promise<Database> {
  if (asked.eventStoreUrl) await demandDatabase('EVENT_STORE_URL', asked.eventStoreUrl);
  if (asked.databaseUrl) await demandDatabase('DATABASE_URL', asked.databaseUrl);
  const log = (line: string) => console.error(line);
  // Whoever started the server may be refused the lock by one that joined it: its end must not be the server's.
  const embedded = asked.databaseUrl ? null : await startEmbedded(asked, log, { endsWithProcess: false });
  const databaseUrl = asked.databaseUrl ?? embedded!.server.url;
  const pool = openPool(databaseUrl, { max: 1 });
  closers.add(() => pool.end());
  const lock = await holdInstanceLock(pool);
  // Only the holder of the lock may stop the server: another instance may be working on it.
  if (embedded) closers.add(() => embedded.server.stop());
  closers.add(() => lock.release());
  return { databaseUrl, dataFolder: embedded?.dataFolder ?? asked.dataFolder };
}
