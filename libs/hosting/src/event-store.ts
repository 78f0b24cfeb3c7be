import { systemClock, type Clock, type EventStore } from '#event-sourcing';
import { EventStoreDbEventStore, isEventStoreDbUrl } from '#adapters/eventstoredb';
import { eventStoreMigrations, migrate, openPool, PostgresEventStore, type Pool } from '#adapters/postgres';

/** Where the events are, for health and for the one who reads it. */
export type EventStoreName = 'PostgreSQL' | 'EventStoreDB';

export interface OpenedEventStore {
  readonly name: EventStoreName;
  readonly events: EventStore;
  close(): Promise<void>;
}

/**
 * Opens the log: in an EventStoreDB, in a PostgreSQL of its own, or in the main database.
 * @param warn hears what goes wrong for good while nobody waits for an answer
 * @param url null or the main database's: the log is there, and its tables are the caller's affair
 */
export async function openEventStore(
  url: string | null,
  main: { readonly url: string; readonly pool: Pool },
  clock: Clock,
  warn: (words: string) => void = () => {},
): Promise<OpenedEventStore> {
  if (url === null || url === main.url) {
    const events = new PostgresEventStore(main.pool, { clock });
    return { name: 'PostgreSQL', events, close: () => events.close() };
  }
  if (isEventStoreDbUrl(url)) {
    // The server stamps events itself; only a time that is driven has to be told.
    const events = new EventStoreDbEventStore(url, {
      ...(clock !== systemClock && { clock }),
      onRefused: ({ message }) => warn(message),
    });
    return { name: 'EventStoreDB', events, close: () => events.close() };
  }
  const pool = openPool(url, { max: 8 });
  try {
    await migrate(pool, eventStoreMigrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const events = new PostgresEventStore(pool, { clock });
  return {
    name: 'PostgreSQL',
    events,
    close: async () => {
      await events.close();
      await pool.end();
    },
  };
}
