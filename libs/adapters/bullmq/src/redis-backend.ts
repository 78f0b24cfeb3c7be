import { Queue, Worker } from 'bullmq';
import {
  parseRedisAddress,
  RedisConnections,
  RedisUnavailable,
  type RedisAddressInvalid,
  riskInWords,
  riskySettings,
  type RedisClient,
} from '#adapters/redis';
import type { JobBackend } from './job-backend.js';
import { JobsUnavailable } from './jobs.js';

/** Attempts to reconnect before a producer's command fails: about 3 s. Workers wait for as long as it takes. */
const RECONNECTIONS_PER_COMMAND = 8;

/**
 * Redis through our own `ioredis` connections: one that all queues share, whose commands fail after a bound so that
 * no caller hangs, and one that all workers share, whose commands wait (BullMQ demands it). Of that one BullMQ makes a
 * blocking copy for each worker.
 */
export async function openRedisBackend(redisUrl: string, onError: (error: Error) => void): Promise<JobBackend> {
  const connections = opened(redisUrl, onError);
  const producing = connections.open({ maxRetriesPerRequest: RECONNECTIONS_PER_COMMAND });
  try {
    await connections.connect(producing);
    for (const risk of await riskySettings(producing)) onError(new Error(riskInWords(risk)));
  } catch (error) {
    connections.disconnect();
    throw new JobsUnavailable('Redis', error instanceof RedisUnavailable ? new Error(error.reason) : error);
  }
  let working: RedisClient | undefined;
  return {
    queue: (name, defaultJobOptions) =>
      new Queue(name, { connection: producing, prefix: prefixOf(name), defaultJobOptions, skipWaitingForReady: true }),
    worker: (name, processor, options) => {
      working ??= connections.open({ maxRetriesPerRequest: null });
      return new Worker(name, processor, { ...options, connection: working, prefix: prefixOf(name) });
    },
    prepareToClose: () => connections.settle(),
    close: async () => connections.disconnect(),
  };
}

/** In braces: a cluster then keeps all keys of a queue on one node, where one script may touch them together. */
const prefixOf = (queue: string) => `thong-suot:{${queue}}`;

function opened(redisUrl: string, onError: (error: Error) => void): RedisConnections {
  try {
    return new RedisConnections(parseRedisAddress(redisUrl), onError);
  } catch (error) {
    throw new JobsUnavailable('Redis', new Error(`its address ${(error as RedisAddressInvalid).message}`));
  }
}
