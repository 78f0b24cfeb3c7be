import { followLog, migrate, rebuildAll, RowRefused, type LogMark } from '#adapters/postgres';
import { PoisonEvent, systemClock, type Position } from '#event-sourcing';
import { openStores } from '#hosting';
import { readModelMigrations, readModelProjections } from '#read-models';
import { showProgress } from '../progress.js';
import type { Follower } from './followers.js';

/** Where the log is now. */
export interface MovedLog {
  /** Null: in the database that follows. */
  readonly eventStoreUrl: string | null;
  readonly mark: LogMark;
  /** Places there by places in the source. */
  readonly places: ReadonlyMap<Position, Position>;
}

/**
 * From now on this database goes with the log in its new place. Policies go on at the place that is the same one there,
 * for what they did is done; read models, whose rows tell positions, are made anew.
 */
export async function followMovedLog(
  { database, checkpoints, isBehind }: Follower,
  { eventStoreUrl, mark, places }: MovedLog,
  dataFolder: string,
): Promise<void> {
  if (isBehind) {
    await migrate(database.pool, readModelMigrations);
    const moved = new Map([...checkpoints].map(([runner, position]) => [runner, places.get(position)!]));
    await followLog(database.pool, mark, moved, readModelProjections);
  }
  const stores = await openStores(database.url, { eventStoreUrl, dataFolder }, systemClock);
  try {
    await rebuildAll(stores.database, stores.events, readModelProjections, { onProgress: showProgress() });
  } catch (error) {
    // They stand empty before the first event: the program brings them up to it and says where one stands.
    if (!(error instanceof PoisonEvent || error instanceof RowRefused)) throw error;
    console.error(`${error.message}\nThe read models are made when the program is started.`);
  } finally {
    await stores.close();
  }
}
