import { describe, it } from '@jest/globals';
import { redisIsThere, startRedis, startRedisCluster, type RedisServer } from '#testing';
import { jobsContract } from './jobs-contract.js';
import { openJobs } from './open-jobs.js';

if (redisIsThere()) {
  jobsContract('BullMQ on Redis', async () => {
    const server = await startRedis();
    return {
      open: (report) => openJobs({ redisUrl: server.url }, report),
      forgetEverything: () => server.flushAll(),
      cutConnections: () => server.cutConnections(),
      dispose: () => server.dispose(),
    };
  });

  jobsContract('BullMQ on a Redis cluster', async () => {
    const cluster = await startRedisCluster();
    const onEach = async (act: (node: RedisServer) => Promise<void>) =>
      void (await Promise.all(cluster.nodes.map(act)));
    return {
      open: (report) => openJobs({ redisUrl: cluster.url }, report),
      forgetEverything: () => onEach((node) => node.flushAll()),
      cutConnections: () => onEach((node) => node.cutConnections()),
      dispose: () => cluster.dispose(),
    };
  });
} else {
  describe.skip('BullMQ on Redis: skipped, there is no redis-server on this machine', () => {
    it('keeps the Jobs contract', () => {});
  });
}
