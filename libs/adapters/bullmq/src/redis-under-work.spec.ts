import { afterEach, describe, expect, it } from '@jest/globals';
import {
  KEEPS_EVERYTHING,
  redisIsThere,
  startRedis,
  startRedisCluster,
  startRedisWithSentinel,
  type RedisServer,
} from '#testing';
import type { Jobs } from './jobs.js';
import { closedGate, until } from './jobs-under-test.fixture.js';
import { openJobs } from './open-jobs.js';

const IDS = Array.from({ length: 400 }, (_, index) => `job-${index}`);

const FEW = ['one', 'two', 'three', 'four', 'five'];

const open: (() => Promise<unknown>)[] = [];
const kept = <Thing extends { dispose(): Promise<void> }>(thing: Thing): Thing => {
  open.push(() => thing.dispose());
  return thing;
};
const jobsOn = async (redisUrl: string): Promise<Jobs> => {
  const jobs = await openJobs({ redisUrl }, () => {});
  open.push(() => jobs.close());
  return jobs;
};

/** Two processes work off all jobs; when a quarter is done, `disturb` happens. Answers what was handled. */
async function workOff(redisUrl: string, disturb: () => Promise<void>): Promise<string[]> {
  const handled: string[] = [];
  let disturbance: Promise<void> | undefined;
  const producer = await jobsOn(redisUrl);
  await producer.add(
    'work',
    IDS.map((id) => ({ id, data: {} })),
  );
  for (const worker of [await jobsOn(redisUrl), await jobsOn(redisUrl)]) {
    await worker.process(
      'work',
      async ({ id }) => {
        handled.push(id);
        if (handled.length >= IDS.length / 4) disturbance ??= disturb();
      },
      { concurrency: 4 },
    );
  }
  await until(() => new Set(handled).size === IDS.length);
  await disturbance;
  await producer.add('work', [{ id: 'afterwards', data: {} }]);
  await until(() => handled.includes('afterwards'));
  return handled.filter((id) => id !== 'afterwards').toSorted();
}

const again = async (server: RedisServer) => {
  await server.kill();
  await server.start();
};

if (redisIsThere()) {
  describe('in the middle of work', () => {
    afterEach(async () => {
      for (const close of open.splice(0).toReversed()) await close();
    });

    it('Redis is killed and started again: every job is done, none twice', async () => {
      const server = kept(await startRedis(KEEPS_EVERYTHING));
      expect(await workOff(server.url, () => again(server))).toEqual(IDS.toSorted());
    });

    it('every node of a cluster is killed and started again: every job is done, none twice', async () => {
      const cluster = kept(await startRedisCluster({ settings: KEEPS_EVERYTHING }));
      const disturb = async () => void (await Promise.all(cluster.nodes.map(again)));
      expect(await workOff(cluster.url, disturb)).toEqual(IDS.toSorted());
    });

    const replaced = async (disturb: (master: RedisServer) => Promise<void> | void) => {
      const redis = kept(await startRedisWithSentinel());
      const gate = closedGate();
      const handled: string[] = [];
      const [producer, worker] = [await jobsOn(redis.url), await jobsOn(redis.url)];
      const work = async ({ id }: { id: string }) => (handled.push(id), gate.passed);
      await worker.process('work', work, { concurrency: 2 });
      await producer.add(
        'work',
        FEW.map((id) => ({ id, data: {} })),
      );
      await until(() => handled.length === 2);
      // What a replica has not heard of yet is lost with its master; whatever is lost comes again from the events.
      await redis.replicated();
      await disturb(redis.master);
      gate.open();
      await until(() => new Set(handled).size === FEW.length);
      const add = () => producer.add('work', [{ id: 'afterwards', data: {} }]);
      await until(() =>
        add().then(
          () => true,
          () => false,
        ),
      );
      await until(() => handled.includes('afterwards'));
      return handled.filter((id) => id !== 'afterwards').toSorted();
    };

    it('a master is killed and the sentinel puts another in its place: every job is done, none twice', async () => {
      expect(await replaced((master) => master.kill())).toEqual(FEW.toSorted());
    });

    it('a master hangs and the sentinel puts another in its place: every job is done', async () => {
      // A job whose lock ran out meanwhile may be done twice, which its effect must bear.
      expect([...new Set(await replaced((master) => master.freeze()))]).toEqual(FEW.toSorted());
    });
  });
} else {
  describe.skip('in the middle of work: skipped, there is no redis-server on this machine', () => {
    it('Redis is killed and started again', () => {});
  });
}
