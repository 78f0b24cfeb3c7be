import { allCheckpoints, bearsMark, hasTable, readLogMark } from '#adapters/postgres';
import type { Position } from '#event-sourcing';
import type { ReadLog } from './both-sides.js';
import type { OpenedDatabase } from './places.js';
import { UsageError } from '../usage-error.js';

/** A database whose checkpoints count in one of the two logs. */
export interface Follower {
  readonly database: OpenedDatabase;
  readonly checkpoints: ReadonlyMap<string, Position>;
  /** False where it follows the log in its new place already. */
  readonly isBehind: boolean;
}

/**
 * Those of the databases that have checkpoints.
 * @throws UsageError where one follows neither of the logs
 */
export async function followersAmong(
  databases: readonly OpenedDatabase[],
  source: ReadLog,
  target: { readonly log: ReadLog; readonly database: OpenedDatabase | null },
): Promise<Follower[]> {
  const followers: Follower[] = [];
  for (const database of databases) {
    const { pool } = database;
    const checkpoints = (await hasTable(pool, 'checkpoints'))
      ? await allCheckpoints(pool)
      : new Map<string, Position>();
    if (checkpoints.size === 0) continue;
    const mark = (await hasTable(pool, 'followed_log')) ? await readLogMark(pool) : null;
    // Never moved, it follows the log in itself, which is that of the target, or was not told of any other.
    const isBehind = mark ? !(await bearsMark(target.log, mark)) : database !== target.database;
    if (mark && isBehind && !(await bearsMark(source, mark))) throw new UsageError(NEITHER);
    followers.push({ database, checkpoints, isBehind });
  }
  return followers;
}

const NEITHER =
  'The read models of the database follow neither the log that --from names nor the one that --to names: say --from ' +
  'with the store that EVENT_STORE_URL names.';
