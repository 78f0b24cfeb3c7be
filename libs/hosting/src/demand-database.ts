import { EventStoreDbEventStore, isEventStoreDbUrl } from '#adapters/eventstoredb';
import { openPool } from '#adapters/postgres';
import { callReasonInWords, reasonInWords } from './reason-in-words.js';

/** The database that a variable names cannot be used. The message repeats neither user nor password. */
export class DatabaseNotUsable extends Error {
  override readonly name = 'DatabaseNotUsable';
  constructor(
    readonly variable: string,
    host: string,
    reason: string,
  ) {
    super(`The database that ${variable} names on ${host} cannot be used: ${reason}.`);
  }
}

/** When an event store that does not answer is given up, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Connects once, so that a wrong address is told in one sentence before anything is set up.
 * @throws DatabaseNotUsable
 */
export async function demandDatabase(variable: string, url: string): Promise<void> {
  if (isEventStoreDbUrl(url)) return demandEventStoreDb(variable, url);
  const pool = openPool(url, { max: 1 });
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    throw new DatabaseNotUsable(variable, new URL(url).host, reasonInWords(error));
  } finally {
    await pool.end();
  }
}

async function demandEventStoreDb(variable: string, url: string): Promise<void> {
  const store = new EventStoreDbEventStore(url, { timeout: PATIENCE });
  try {
    await store.lastPosition();
  } catch (error) {
    const { cause } = error as { cause?: { message?: string } };
    const reason = callReasonInWords(cause) ?? cause?.message ?? (error as Error).message;
    const hosts = /\/\/(?:[^@]*@)?([^/?]*)/.exec(url)![1]!;
    throw new DatabaseNotUsable(variable, hosts, reason);
  } finally {
    await store.close();
  }
}
