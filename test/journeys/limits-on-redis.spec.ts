import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '#adapters/accounts';
import { redisIsThere, startRedis, type RedisServer } from '#testing';
import { Client } from './client.js';
import { openOffice, PASSWORD, type Office } from './office.js';
import { openSecondApi, type SecondApi } from './second-api.js';

const REQUESTS = 40;

if (redisIsThere()) {
  describe('two API processes over one Redis', () => {
    let redis: RedisServer;
    let office: Office;
    let second: SecondApi;

    beforeAll(async () => {
      redis = await startRedis({ appendonly: 'no' });
      const limits = { redisUrl: redis.url, requestsPerMinute: REQUESTS };
      office = await openOffice(limits);
      second = await openSecondApi(office, limits);
    });
    afterAll(async () => {
      await second.close();
      await office.close();
      await redis.dispose();
    });

    const turns = (count: number) => Array.from({ length: count }, (_, n) => (n % 2 ? second.url : office.url));

    it('stop guessing at one of them what was guessed at the other', async () => {
      const guess = async (url: string, password: string) =>
        (await new Client(url, null).post('/sessions', { login: 'danvan', password })).status;
      for (const url of turns(DEFAULT_LIMITS.attemptsPerLogin)) expect(await guess(url, 'sai mật khẩu')).toBe(401);
      for (const url of turns(2)) expect(await guess(url, PASSWORD)).toBe(429);
    });

    it('stop one person who asks without end, and nobody else', async () => {
      const [wild, calm] = [await office.as('chomoi'), await office.as('babe')];
      for (const url of turns(REQUESTS)) expect((await new Client(url, wild.token).get('/me')).status).toBe(200);
      for (const url of turns(2)) {
        const refused = await new Client(url, wild.token).get('/me');
        expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect((await calm.get('/me')).status).toBe(200);
    });

    it('say where it is set up in a way that loses jobs, and go on without it', async () => {
      const anybody = office.anybody();
      const { status, body } = await anybody.get('/health/ready');
      expect(status).toBe(200);
      expect(body['warnings']).toEqual([expect.stringContaining('appendonly no')]);
      await redis.kill();
      expect((await anybody.post('/sessions', { login: 'babe', password: PASSWORD })).status).toBe(201);
      const without = await anybody.get('/health/ready');
      expect(without).toMatchObject({ status: 200, body: { warnings: [expect.stringContaining('does not answer')] } });
    });
  });
} else {
  describe.skip('two API processes over one Redis: skipped, there is no redis-server', () =>
    it('count together', () => {}));
}
