import { bearsMark, readLogMark, type Pool } from '#adapters/postgres';
import type { EventStore } from '#event-sourcing';
import { ConfigurationInvalid } from './configuration.js';

/** The log was moved, and the configuration names another one than the read models follow. */
export class LogNotFollowed extends ConfigurationInvalid {
  readonly code = 'log-not-followed';
  constructor() {
    super(
      'The log of this database was moved by "migrate-events" and is not where EVENT_STORE_URL says: set EVENT_STORE_URL ' +
        'to the store it was moved to, or move it back.',
    );
  }
}

/**
 * Two logs would go on from the same events, each without what the other is told.
 * @throws LogNotFollowed
 */
export async function demandFollowedLog(database: Pool, log: Pick<EventStore, 'readAll'>): Promise<void> {
  const mark = await readLogMark(database);
  if (mark && !(await bearsMark(log, mark))) throw new LogNotFollowed();
}
