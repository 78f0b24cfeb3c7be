import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { RedisClient } from '#adapters/redis';
import { countedInPostgres, countedInRedis, secondsToWait, type Counted } from './counted-window.js';
import { TooManyAttempts } from './refusals.js';

/** Attempts that may fail within the window; then the name or the address waits out the window. */
export interface LoginLimits {
  readonly attemptsPerLogin: number;
  readonly attemptsPerAddress: number;
  readonly windowSeconds: number;
}

/** A whole office may stand behind one address; a person seldom mistypes ten times. */
export const DEFAULT_LIMITS: LoginLimits = { attemptsPerLogin: 10, attemptsPerAddress: 100, windowSeconds: 900 };

/**
 * Counts attempts where several processes share the count: in Redis where there is one, otherwise in the database. An
 * attempt is counted before the password is looked at: a hundred at the same instant get no further than a hundred in
 * a row.
 */
export class LoginLimiter {
  private readonly byLogin: Counted;
  private readonly byAddress: Counted;

  constructor(pool: Pool, redis: RedisClient | null, limits: LoginLimits) {
    const counted = (name: string, most: number) => {
      const window = { name, most, seconds: limits.windowSeconds };
      return redis ? countedInRedis(redis, window) : countedInPostgres(pool, 'login_attempts', window);
    };
    this.byLogin = counted('login', limits.attemptsPerLogin);
    this.byAddress = counted('address', limits.attemptsPerAddress);
  }

  /** @throws TooManyAttempts */
  async count(login: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(keyOf(address));
      await this.byLogin.consume(keyOf(login));
    } catch (refused) {
      throw new TooManyAttempts(secondsToWait(refused));
    }
  }

  /** A login that succeeded is no attempt on the account. */
  async forgive(login: string, address: string): Promise<void> {
    await Promise.all([this.byLogin.delete(keyOf(login)), this.byAddress.reward(keyOf(address))]);
  }
}

/** Names are typed by strangers: hashed, they are of one length and leave no login where they are counted. */
const keyOf = (name: string) => createHash('sha256').update(name).digest('base64url');
