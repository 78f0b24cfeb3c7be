import type { RedisClient } from '#adapters/redis';
import { countedInMemory, countedInRedis, secondsToWait, type Counted } from './counted-window.js';
import { TooManyRequests } from './refusals.js';

const WINDOW_SECONDS = 60;

/**
 * Counts the requests of each person, so that one who went wild does not take the machine from all others. Shared
 * between processes in Redis; without one each process counts for itself, since writing a row for a request would
 * cost more than most requests do.
 */
export class RequestLimiter {
  private readonly counted: Counted;

  constructor(redis: RedisClient | null, perMinute: number) {
    const window = { name: 'requests', most: perMinute, seconds: WINDOW_SECONDS };
    this.counted = redis ? countedInRedis(redis, window) : countedInMemory(window);
  }

  /** @throws TooManyRequests */
  async count(userId: string): Promise<void> {
    try {
      await this.counted.consume(userId);
    } catch (refused) {
      throw new TooManyRequests(secondsToWait(refused));
    }
  }
}
