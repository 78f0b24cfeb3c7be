import type { Pool } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { RedisClient } from '#adapters/redis';

/** So many of one kind are allowed within the window; then one waits it out. */
export interface Window {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/** Counts what one person or address does. Windows run on the machine's time: an attacker's clock cannot be driven. */
export type Counted = Pick<RateLimiterAbstract, 'consume' | 'reward' | 'delete'>;

/** In the database: every count is written to the disk, so that is for what is rare. */
export function countedInPostgres(pool: Pool, tableName: string, { name, most, seconds }: Window): Counted {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName,
    tableCreated: true,
    keyPrefix: name,
    points: most,
    duration: seconds,
    clearExpiredByTimeout: true,
  });
}

/** In Redis. While that is away each process counts for itself: n processes then allow up to n times as many. */
export function countedInRedis(client: RedisClient, window: Window): Counted {
  return new RateLimiterRedis({
    storeClient: client,
    keyPrefix: `thong-suot:${window.name}`,
    points: window.most,
    duration: window.seconds,
    rejectIfRedisNotReady: true,
    insuranceLimiter: countedInMemory(window),
  });
}

export function countedInMemory({ name, most, seconds }: Window): RateLimiterAbstract {
  return new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
}

/** Seconds to wait where `refused` says that there were too many; whatever else went wrong is thrown on. */
export function secondsToWait(refused: unknown): number {
  if (!(refused instanceof RateLimiterRes)) throw refused;
  return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
}
