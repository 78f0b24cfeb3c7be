import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { JobBackend } from './job-backend.js';
import { JobsUnavailable } from './jobs.js';

/** Attempts to reconnect before a producer's command fails: about 3 s. Workers wait for as long as it takes. */
const RECONNECTIONS_PER_COMMAND = 8;
/** Once Redis is back, work goes on within a second, however long it was away. */
const LONGEST_RETRY_DELAY_MS = 1_000;
/** When closing begins, a lost connection gets its next attempt, and no more. */
const LAST_ATTEMPT_WITHIN_MS = 2 * LONGEST_RETRY_DELAY_MS;
/** ioredis keeps the process alive that long after each disconnection; by default it is 2 s. */
const DISCONNECT_WITHIN_MS = 200;

/**
 * Redis through our own `ioredis` connections: one that all queues share, whose commands fail after a bound so that
 * no caller hangs, and one that all workers share, whose commands wait (BullMQ demands it). Of that one BullMQ makes a
 * blocking copy for each worker.
 */
export async function openRedisBackend(redisUrl: string, onError: (error: Error) => void): Promise<JobBackend> {
  const connections = new Connections(onError);
  const producing = connections.open(redisUrl, { maxRetriesPerRequest: RECONNECTIONS_PER_COMMAND });
  try {
    await producing.connect();
    await producing.ping();
  } catch (error) {
    connections.disconnect();
    throw new JobsUnavailable('Redis', error);
  }
  let working: Redis | undefined;
  return {
    queue: (name, defaultJobOptions) =>
      new Queue(name, { connection: producing, defaultJobOptions, skipWaitingForReady: true }),
    worker: (name, processor, options) => {
      working ??= producing.duplicate({ maxRetriesPerRequest: null, lazyConnect: false });
      return new Worker(name, processor, { ...options, connection: working });
    },
    prepareToClose: () => connections.settle(),
    // Not `quit`: nothing is pending any more, and `quit` waits for a server that may be away.
    close: async () => connections.disconnect(),
  };
}

/** All connections to one server, with the copies that BullMQ makes of them. */
class Connections {
  private readonly all: Redis[] = [];
  private closing = false;

  constructor(private readonly onError: (error: Error) => void) {}

  open(redisUrl: string, options: RedisOptions): Redis {
    return this.kept(
      new Redis(redisUrl, {
        ...options,
        lazyConnect: true,
        disconnectTimeout: DISCONNECT_WITHIN_MS,
        retryStrategy: (attempts) => (this.closing ? null : Math.min(attempts * 100, LONGEST_RETRY_DELAY_MS)),
      }),
    );
  }

  /**
   * No connection that is lost from now on is made again: what waits for it fails instead, and closing cannot hang.
   *
   * @returns whether all are there
   */
  async settle(): Promise<boolean> {
    this.closing = true;
    await Promise.all(this.all.map(settled));
    return this.all.every(({ status }) => status === 'ready');
  }

  disconnect(): void {
    for (const connection of this.all) connection.disconnect();
  }

  private kept(connection: Redis): Redis {
    connection.on('error', this.onError);
    const duplicate = connection.duplicate.bind(connection);
    connection.duplicate = (override) => this.kept(duplicate(override));
    this.all.push(connection);
    return connection;
  }
}

async function settled(connection: Redis): Promise<void> {
  if (connection.status === 'ready' || connection.status === 'end') return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    connection.once('ready', resolve);
    connection.once('end', resolve);
    timer = setTimeout(resolve, LAST_ATTEMPT_WITHIN_MS);
  });
  clearTimeout(timer);
}
