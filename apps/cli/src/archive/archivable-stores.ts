import { openPool, type Pool } from '#adapters/postgres';
import type { EventStore } from '#event-sourcing';
import { readConfiguration } from '#hosting';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';

/** What a back-up is made of, or restored into. */
export interface Archivable {
  readonly database: Pool;
  /** The database of the log; the same pool where it is the same database. */
  readonly log: Pool;
  readonly events: EventStore;
  readonly dataFolder: string;
}

/** @throws UsageError where the log is in a store whose own tools are the ones to use */
export async function withArchivable(
  work: (archivable: Archivable) => Promise<void>,
  options: { readonly mayCreate?: boolean } = {},
): Promise<void> {
  const { eventStoreUrl, databaseUrl } = readConfiguration(process.env);
  await withStores(async ({ database, events, eventStoreName }, { dataFolder }) => {
    if (eventStoreName !== 'PostgreSQL') {
      throw new UsageError(
        `The log is in ${eventStoreName}, which has its own way of being backed up: see docs/operations.md.`,
      );
    }
    const apart = eventStoreUrl !== null && eventStoreUrl !== databaseUrl;
    const log = apart ? openPool(eventStoreUrl, { max: 2 }) : database;
    try {
      await work({ database, log, events, dataFolder });
    } finally {
      if (apart) await log.end();
    }
  }, options);
}
