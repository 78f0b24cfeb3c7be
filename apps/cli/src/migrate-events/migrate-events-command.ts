import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';
import { compareLogs, type LogComparison, type LogSum } from './compare-logs.js';
import { followMovedLog } from './follow-moved-log.js';
import { followersAmong } from './followers.js';
import { moveLog, SourceWritten } from './move-log.js';
import { EMBEDDED, Places, type OpenedDatabase } from './places.js';
import { keepQuiet } from './quiet.js';
import { showMove } from './show-move.js';

const USAGE = `Usage: npm run thongsuot -- migrate-events --from ADDRESS --to ADDRESS

An address is what EVENT_STORE_URL takes (postgres://, esdb://, esdb+discover://), or "${EMBEDDED}" for the database of
the data folder. Programs that work on the log must be stopped. Broken off, the command may be given again.`;

/** The two logs are not the same after the move. */
export class LogsDiffer extends Error {
  override readonly name = 'LogsDiffer';
  constructor({ source, target }: LogComparison) {
    super(`The logs differ:\n${sumsInWords(source, target)}\nGo on with the old one, and move to an empty store.`);
  }
}

/** `migrate-events`: brings the whole log to another store, proves that it is the same, and lets the read models follow. */
export async function migrateEvents(args: readonly string[]): Promise<void> {
  const { from, to } = addressesIn(args);
  const places = new Places();
  try {
    await moveBetween(places, from, to);
  } finally {
    await places.closeAll();
  }
}

async function moveBetween(places: Places, from: string, to: string): Promise<void> {
  const source = await places.source(from);
  const target = await places.target(to);
  if (from === to || (source.database !== null && source.database === target.database)) {
    throw new UsageError('--from and --to name the same store.');
  }
  const main = await places.main();
  const databases = distinct([main, source.database, target.database]);
  const quiet = await keepQuiet(databases);
  try {
    const followers = await followersAmong(databases, source.log, { log: target.log.log, database: target.database });
    const moved = await moveLog(source.log, target.log, showMove());
    const wanted = followers.flatMap(({ checkpoints, isBehind }) => (isBehind ? [...checkpoints.values()] : []));
    const compared = await compareLogs(source.log, target.log.log, wanted);
    demandSame(compared, await source.log.lastPosition());
    console.log(`${moved} events brought over now.\n${sumsInWords(compared.source, compared.target)}`);
    const { mark } = compared.target;
    for (const follower of mark ? followers : []) {
      const isInside = follower.database === target.database;
      const eventStoreUrl = isInside ? null : (target.database?.url ?? to);
      await followMovedLog(follower, { eventStoreUrl, mark: mark!, places: compared.places }, places.dataFolder);
    }
    console.log(nextStep(target.database, main, to));
  } finally {
    await quiet.release();
  }
}

/** @throws LogsDiffer, SourceWritten */
function demandSame(compared: LogComparison, sourceEnd: number): void {
  const { source, target } = compared;
  if (source.lastPosition !== sourceEnd || source.count > target.count) throw new SourceWritten();
  if (source.count !== target.count || source.sha256 !== target.sha256) throw new LogsDiffer(compared);
}

function sumsInWords(source: LogSum, target: LogSum): string {
  return `from: ${source.count} events, sha256 ${source.sha256}\nto:   ${target.count} events, sha256 ${target.sha256}`;
}

function nextStep(target: OpenedDatabase | null, main: OpenedDatabase | null, to: string): string {
  const kept = 'The old log stays as it was; keep it until you are sure.';
  if (target !== null && target === main) return `Next: start without EVENT_STORE_URL. ${kept}`;
  return `Next: set EVENT_STORE_URL=${withoutPassword(to)} and start. ${kept}`;
}

const withoutPassword = (url: string): string => url.replace(/^([^/]*\/\/[^/@:]*):[^@]*@/, '$1:…@');

function distinct(databases: readonly (OpenedDatabase | null)[]): OpenedDatabase[] {
  return [...new Set(databases)].filter((database) => database !== null);
}

function addressesIn(args: readonly string[]): { from: string; to: string } {
  try {
    const options = { from: { type: 'string' }, to: { type: 'string' } } as const;
    const { from, to } = parseArgs({ args: [...args], options }).values;
    if (from && to) return { from, to };
  } catch {
    // Told below.
  }
  throw new UsageError(USAGE);
}
