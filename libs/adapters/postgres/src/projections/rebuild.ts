import { START, type EventStore, type Position, type Projection, type RecordedEvent } from '#event-sourcing';
import { DedicatedConnection } from '../dedicated-connection.js';
import type { Pool } from '../pool.js';
import { isContentError } from '../store-errors.js';
import { CopyLanes } from './copy-lanes.js';
import { ShadowRebuild } from './shadow-rebuild.js';

/** Events that are read and folded at a time. */
const PAGE = 4_000;

/** Indexes are built side by side as it is: workers for each would only be in each other's way. */
const BUILDING = { max_parallel_maintenance_workers: '0', maintenance_work_mem: '128MB' };

/** The database does not take a row that a rebuild made; the live read models, as far as not swapped, are as they were. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly code = 'row-refused';
  constructor(cause: Error & { readonly table?: string; readonly detail?: string }) {
    const { message, table = 'a table', detail = '' } = cause;
    super(
      `The database refuses a row of ${table}: ${message}. ${detail}`.trimEnd() +
        ' The read models that are in use stay as they are. It is a mistake in the program and not in the log: report ' +
        'it with this message, and rebuild with the version that mends it.',
      { cause },
    );
  }
}

type Log = Pick<EventStore, 'readAll' | 'lastPosition'>;

/** Both in positions of the log. */
export interface RebuildProgress {
  readonly done: Position;
  readonly total: Position;
}

export interface RebuildOptions {
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Rows kept in memory at a time, of all read models together; 100,000 unless told. */
  readonly mostRows?: number;
}

/** {@link rebuildAll} for one read model. */
export function rebuild(pool: Pool, log: Log, projection: Projection, options?: RebuildOptions): Promise<void> {
  return rebuildAll(pool, log, [projection], options);
}

/**
 * Makes read models anew from the whole log, read once for all of them, beside the live ones; then puts each in its
 * live one's place together with its checkpoint. Queries go on meanwhile; a live runner stands still only for its
 * swap. A rebuild that broke off leaves nothing that the next one would not clear away.
 * @throws RebuildRunning, PoisonEvent, RowRefused; then the live read models, as far as they were not swapped yet, are as they were
 */
export async function rebuildAll(
  pool: Pool,
  log: Log,
  projections: readonly Projection[],
  { onProgress = () => {}, mostRows = 100_000 }: RebuildOptions = {},
): Promise<void> {
  const settings = { synchronous_commit: 'off' };
  const changing = new DedicatedConnection(pool, 'rebuild', { settings });
  const copying = [1, 2].map(
    (no) => new DedicatedConnection(pool, `rebuild ${no}`, { settings: { ...settings, ...BUILDING }, pipeline: false }),
  );
  const swapping = new DedicatedConnection(pool, 'rebuild swap', { pipeline: false });
  const lanes = new CopyLanes(copying);
  try {
    const connections = { copying: lanes, changing, swapping };
    await ShadowRebuild.lock(connections, projections);
    const shadows = await Promise.all(projections.map((projection) => ShadowRebuild.begin(connections, projection)));
    const addToAll = async (events: readonly RecordedEvent[]) => {
      for (const shadow of shadows) await shadow.add(events);
      await makeRoom(shadows, mostRows);
    };
    const flushAll = () => Promise.all(shadows.map((shadow) => shadow.flush()));

    const first = await readOn(log, START, addToAll, onProgress);
    await flushAll();
    // Once more, so that only what came during that write is left for the swaps, which shut live runners out.
    const position = await readOn(log, first, addToAll, onProgress);
    await flushAll();
    for (const shadow of shadows) await shadow.swap(position, (add) => readOn(log, position, add, onProgress));
  } catch (error) {
    throw isContentError(error) && error instanceof Error ? new RowRefused(error) : error;
  } finally {
    await Promise.all([changing, ...copying, swapping].map((connection) => connection.close()));
  }
}

/** The largest go first: a read model of few rows may keep them to the end. */
async function makeRoom(shadows: readonly ShadowRebuild[], mostRows: number): Promise<void> {
  while (shadows.reduce((sum, { size }) => sum + size, 0) > mostRows) {
    await shadows.reduce((one, other) => (other.size > one.size ? other : one)).forget();
  }
}

/** Hands over pages up to the present end of the log; the next one is on its way while one is worked on. */
async function readOn(
  log: Log,
  after: Position,
  add: (events: readonly RecordedEvent[]) => Promise<void>,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Position> {
  const asked: [Promise<Position>, Promise<RecordedEvent[]>] = [log.lastPosition(), log.readAll(after, PAGE)];
  let [total] = await Promise.all(asked);
  let done = after;
  let next: Promise<RecordedEvent[]> | null = asked[1];
  while (next) {
    const page: RecordedEvent[] = await next;
    next = null;
    done = page.at(-1)?.position ?? done;
    if (page.length === PAGE) {
      next = log.readAll(done, PAGE);
      // Awaited in the next round; meanwhile its failure must not count as unhandled.
      next.catch(() => {});
    }
    await add(page);
    if (done > total) total = await log.lastPosition();
    onProgress({ done, total });
  }
  return done;
}
