import type { EventStore, Position, SkippedEvent } from '#event-sourcing';
import type { SharedRedis } from '#adapters/redis';
import type { CatchUp } from './catch-up.js';
import { freeDisk, LEAST_FREE_DISK } from './free-disk.js';
import { reasonInWords } from './reason-in-words.js';

/** Longest wait for a store to answer, in milliseconds. */
const PATIENCE = 2_000;

export interface Trouble {
  /** `database`, `event-store`, `queue`, `disk`, `runners` or the name of one. */
  readonly part: string;
  /** In words, for the operator. */
  readonly trouble: string;
}

/** Whether a process can work, and if not, why. Tells no data. */
export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly lastPosition: Position | null;
  readonly troubles: readonly Trouble[];
  /** What works and should be looked at all the same. */
  readonly warnings: readonly string[];
  readonly runners: readonly {
    readonly name: string;
    readonly position: Position;
    /** Positions behind the log. */
    readonly lag: number | null;
    readonly isFailing: boolean;
  }[];
}

/** What is examined. */
export interface Examined {
  readonly events: Pick<EventStore, 'lastPosition'>;
  readonly catchUp: Pick<CatchUp, 'statuses'> & Partial<Pick<CatchUp, 'skips' | 'hasWorkers'>>;
  readonly database: { query(text: string): Promise<unknown> };
  readonly redis?: Pick<SharedRedis, 'warnings'> | null;
  /** Asks the job queue anything; absent in a process that works without it. */
  readonly queue?: () => Promise<unknown>;
  /** Where files are kept. */
  readonly dataFolder?: string;
  /** Bytes that must be free there; {@link LEAST_FREE_DISK} unless told. */
  readonly leastFreeDisk?: number;
}

/** Every store answers, every runner goes on, and there is room; or what is wrong. */
export async function readinessOf(examined: Examined): Promise<Readiness> {
  const { events, catchUp, database, redis = null, queue, dataFolder } = examined;
  const [last, answer, runners, queued, free, skips, worked, warnings] = await Promise.all([
    inTime(events.lastPosition()),
    inTime(database.query('SELECT 1')),
    inTime(catchUp.statuses()),
    queue ? inTime(queue()) : { value: null },
    dataFolder === undefined ? { value: Infinity } : inTime(freeDisk(dataFolder)),
    catchUp.skips ? inTime(catchUp.skips()) : { value: [] },
    catchUp.hasWorkers ? inTime(catchUp.hasWorkers()) : { value: true },
    redis ? redis.warnings() : [],
  ]);
  const troubles: Trouble[] = [];
  const unanswered = (part: string, subject: string, outcome: Outcome) => {
    if ('trouble' in outcome) troubles.push({ part, trouble: `${subject}: ${outcome.trouble}` });
  };
  unanswered('database', 'The database cannot be used', answer);
  unanswered('event-store', 'The event store cannot be used', last);
  unanswered('queue', 'The job queue cannot be used', queued);
  unanswered('disk', 'The data folder cannot be looked at', free);
  unanswered('runners', 'How far the read models are is not known', runners);
  const least = examined.leastFreeDisk ?? LEAST_FREE_DISK;
  if ('value' in free && free.value < least) troubles.push({ part: 'disk', trouble: nearlyFull(free.value) });
  const statuses = 'value' in runners ? runners.value : [];
  for (const { name, failure } of statuses) if (failure) troubles.push({ part: name, trouble: failure });
  const head: Position | null = 'value' in last ? last.value : null;
  return {
    status: troubles.length > 0 ? 'not-ready' : 'ready',
    lastPosition: head,
    troubles,
    warnings: [
      ...warnings,
      ...('value' in worked && !worked.value ? [NO_WORKER] : []),
      ...('value' in skips ? passedOver(skips.value) : []),
    ],
    runners: statuses.map(({ name, position, failure }) => ({
      name,
      position,
      lag: head === null ? null : Math.max(0, head - position),
      isFailing: failure !== null,
    })),
  };
}

/** Commands are taken all the same, so that nobody need be sent away. */
const NO_WORKER =
  'No worker runs: what is done now is kept, but nobody is given, shown, reminded of or sent anything until one is started';

/** Reasons are for those who may use the command. */
function passedOver(skips: readonly SkippedEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const { runner } of skips) counts.set(runner, (counts.get(runner) ?? 0) + 1);
  return [...counts].map(
    ([runner, count]) => `${runner} was told to pass over ${count} event(s): see "thongsuot projections list"`,
  );
}

const nearlyFull = (free: number): string =>
  `The disk of the data folder is nearly full: ${Math.floor(free / 1_048_576)} MB are free`;

type Outcome<Value = unknown> = { readonly value: Value } | { readonly trouble: string };

async function inTime<Value>(answer: Promise<Value>): Promise<Outcome<Value>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<{ trouble: string }>((resolve) => {
    timer = setTimeout(() => resolve({ trouble: `no answer within ${PATIENCE} ms` }), PATIENCE);
  });
  const answered = answer.then(
    (value) => ({ value }),
    (error: unknown) => ({ trouble: reasonInWords(error) }),
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
