import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
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
 * Counts attempts in the database, so that several processes share the count. An attempt is counted before the
 * password is looked at: a hundred at the same instant get no further than a hundred in a row. Its windows run on
 * the machine's time, not on the product's clock: an attacker's time cannot be driven.
 */
export class LoginLimiter {
  private readonly byLogin: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(pool: Pool, { attemptsPerLogin, attemptsPerAddress, windowSeconds }: LoginLimits) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'login_attempts',
        tableCreated: true,
        keyPrefix,
        points,
        duration: windowSeconds,
        clearExpiredByTimeout: true,
      });
    this.byLogin = limiter('login', attemptsPerLogin);
    this.byAddress = limiter('address', attemptsPerAddress);
  }

  /** @throws TooManyAttempts */
  async count(login: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(keyOf(address));
      await this.byLogin.consume(keyOf(login));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyAttempts(Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)));
    }
  }

  /** A login that succeeded is no attempt on the account. */
  async forgive(login: string, address: string): Promise<void> {
    await Promise.all([this.byLogin.delete(keyOf(login)), this.byAddress.reward(keyOf(address))]);
  }
}

/** Names are typed by strangers: hashed, they are of one length and leave no login in the table. */
const keyOf = (name: string) => createHash('sha256').update(name).digest('base64url');
