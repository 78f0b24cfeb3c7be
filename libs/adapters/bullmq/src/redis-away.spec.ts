import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { redisIsThere, startRedis, type RedisServer } from '#testing';
import { JobsUnavailable, type JobTrouble } from './jobs.js';
import { closedGate, until } from './jobs-under-test.fixture.js';
import { openJobs } from './open-jobs.js';

if (redisIsThere()) {
  describe('Redis that goes away', () => {
    let server: RedisServer;
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server.dispose());

    it.each([
      ['before anybody noticed', () => false],
      ['after it was noticed', () => true],
    ])('closes although Redis is away, %s', async (_when, noticed) => {
      const troubles: JobTrouble[] = [];
      const jobs = await openJobs({ redisUrl: server.url }, (trouble) => troubles.push(trouble));
      const handled: string[] = [];
      await jobs.process('farewell', async ({ id }) => void handled.push(id));
      await jobs.process('farewell-too', async ({ id }) => void handled.push(id));
      await jobs.every('farewell', 60_000);
      await until(() => handled.length > 0);
      await server.kill();
      if (noticed()) await until(() => troubles.length > 0);
      const began = Date.now();
      await jobs.close();
      expect(Date.now() - began).toBeLessThan(10_000);
      await server.start();
    });

    it('closes although Redis is killed meanwhile, and waits for what is running', async () => {
      const jobs = await openJobs({ redisUrl: server.url }, () => {});
      const gate = closedGate();
      const steps: string[] = [];
      await jobs.process('cut-off', async () => {
        steps.push('begun');
        await gate.passed;
        steps.push('done');
      });
      await jobs.add('cut-off', [{ id: 'slow', data: {} }]);
      await until(() => steps.length === 1);
      const closed = jobs.close().then(() => steps.push('closed'));
      await server.kill();
      gate.open();
      await closed;
      expect(steps).toEqual(['begun', 'done', 'closed']);
      await server.start();
    });

    it('goes on, ticks included, after Redis was killed and came back empty', async () => {
      const troubles: JobTrouble[] = [];
      const jobs = await openJobs({ redisUrl: server.url }, (trouble) => troubles.push(trouble));
      const handled: string[] = [];
      await jobs.process('restart', async ({ id }) => void handled.push(id));
      await jobs.every('restart', 100);
      await until(() => handled.length >= 2);
      await server.kill();
      await until(() => troubles.length > 0);
      await expect(jobs.add('restart', [{ id: 'meanwhile', data: {} }])).rejects.toThrow(Error);
      await server.start();
      const before = handled.length;
      await until(() => handled.length >= before + 3);
      await jobs.add('restart', [{ id: 'afterwards', data: {} }]);
      await until(() => handled.includes('afterwards'));
      await jobs.close();
    });

    it('says so when Redis does not answer at the start', async () => {
      await server.kill();
      await expect(openJobs({ redisUrl: server.url }, () => {})).rejects.toThrow(JobsUnavailable);
      await server.start();
    });

    it('does not repeat an unreadable address, which may hold a password', async () => {
      const opening = openJobs({ redisUrl: '//admin:hunter2@redis' }, () => {});
      await expect(opening).rejects.toThrow('Redis does not answer: its address takes redis://');
      await expect(opening).rejects.not.toThrow('hunter2');
    });
  });

  describe('Redis that is set up in a way that loses jobs', () => {
    it.each([
      [
        { 'maxmemory-policy': 'allkeys-lru', appendonly: 'yes' },
        ['maxmemory-policy allkeys-lru: set it to noeviction'],
      ],
      [{ appendonly: 'no' }, ['appendonly no: set it to yes']],
      [{ appendonly: 'yes' }, []],
    ])('is told of: %j', async (settings, expected) => {
      const server = await startRedis(settings);
      const troubles: JobTrouble[] = [];
      const jobs = await openJobs({ redisUrl: server.url }, (trouble) => troubles.push(trouble));
      expect(troubles.map(({ error }) => error.message)).toEqual(
        expected.map((words) => expect.stringContaining(words)),
      );
      await jobs.close();
      await server.dispose();
    });
  });
} else {
  describe.skip('Redis that goes away: skipped, there is no redis-server on this machine', () =>
    it('is borne', () => {}));
}
