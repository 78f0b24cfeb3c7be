import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '#event-sourcing';
import { openSharedRedis, type SharedRedis } from '#adapters/redis';
import { redisIsThere, startRedis, startRedisCluster, testDatabase, type TestDatabase } from '#testing';
import { accountMigrations } from './account-migrations.js';
import { Accounts } from './accounts.js';
import { LoginFailed, TooManyAttempts, TooManyRequests } from './refusals.js';
import { RequestLimiter } from './request-limits.js';

const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'passed',
    (error: Error) => error.constructor,
  );

async function ready({ client }: SharedRedis): Promise<void> {
  while (client.status !== 'ready') await new Promise((resolve) => setImmediate(resolve));
}

if (redisIsThere()) {
  describe('limits that two processes share through Redis', () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await testDatabase(accountMigrations);
    });
    afterAll(() => database.close());

    const accountsOn = ({ client }: SharedRedis) =>
      new Accounts(database.pool, systemClock, { redis: client, limits: { attemptsPerLogin: 3 } });
    const twoOn = async (url: string): Promise<[SharedRedis, SharedRedis]> => {
      const both: [SharedRedis, SharedRedis] = [openSharedRedis(url), openSharedRedis(url)];
      await Promise.all(both.map(ready));
      return both;
    };

    it.each([
      ['one server', () => startRedis()],
      ['a cluster', () => startRedisCluster()],
    ])('count attempts to log in together, on %s', async (_name, start) => {
      const server = await start();
      const both = await twoOn(server.url);
      const [one, other] = both.map(accountsOn) as [Accounts, Accounts];
      const guess = (accounts: Accounts) => outcome(accounts.verify('ann', 'wrong password', '10.0.0.1'));
      expect([await guess(one), await guess(other), await guess(one)]).toEqual(Array(3).fill(LoginFailed));
      expect([await guess(other), await guess(one)]).toEqual(Array(2).fill(TooManyAttempts));
      // Nothing of it is in the database.
      const { rows } = await database.pool.query('SELECT count(*) AS n FROM login_attempts');
      expect(rows).toEqual([{ n: 0 }]);
      for (const redis of both) redis.close();
      await server.dispose();
    });

    it('count requests together, and tell how long to wait', async () => {
      const server = await startRedis();
      const both = await twoOn(server.url);
      const [one, other] = both.map(({ client }) => new RequestLimiter(client, 4)) as [RequestLimiter, RequestLimiter];
      for (const limiter of [one, other, one, other]) await limiter.count('ann');
      const refused: TooManyRequests = await one.count('ann').then(
        () => Promise.reject(new Error('It passed')),
        (error: TooManyRequests) => error,
      );
      expect(refused).toBeInstanceOf(TooManyRequests);
      expect(refused.fields['retryAfterSeconds']).toBeGreaterThan(30);
      expect(refused.fields['retryAfterSeconds']).toBeLessThanOrEqual(60);
      await other.count('ben');
      for (const redis of both) redis.close();
      await server.dispose();
    });

    it.each(['kill', 'freeze'] as const)('go on in each process by itself after a %s of Redis', async (how) => {
      const server = await startRedis();
      const redis = openSharedRedis(server.url);
      await ready(redis);
      const accounts = accountsOn(redis);
      await server[how]();
      const guess = () => outcome(accounts.verify('ben', 'wrong password', '10.0.0.2'));
      expect([await guess(), await guess(), await guess()]).toEqual(Array(3).fill(LoginFailed));
      expect(await guess()).toBe(TooManyAttempts);
      expect(await redis.warnings()).toEqual([expect.stringContaining('does not answer')]);
      if (how === 'kill') {
        await server.start();
        await ready(redis);
        expect(await guess()).toBe(LoginFailed);
      }
      redis.close();
      await server.dispose();
    });

    it('do not wait for a Redis that is not there at the start', async () => {
      const redis = openSharedRedis('redis://127.0.0.1:1');
      const limiter = new RequestLimiter(redis.client, 1);
      await limiter.count('ann');
      expect(await outcome(limiter.count('ann'))).toBe(TooManyRequests);
      redis.close();
    });
  });
} else {
  describe.skip('limits in Redis: skipped, there is no redis-server on this machine', () => it('are shared', () => {}));
}

describe('requests without Redis', () => {
  it('are counted in this process', async () => {
    const limiter = new RequestLimiter(null, 2);
    await limiter.count('ann');
    await limiter.count('ann');
    expect(await outcome(limiter.count('ann'))).toBe(TooManyRequests);
    await limiter.count('ben');
  });
});
