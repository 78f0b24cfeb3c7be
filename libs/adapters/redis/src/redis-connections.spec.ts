import { afterEach, describe, expect, it } from '@jest/globals';
import { redisIsThere, startRedis, startRedisCluster, startRedisWithSentinel } from '#testing';
import { parseRedisAddress } from './redis-address.js';
import { RedisConnections, RedisUnavailable } from './redis-connections.js';
import { riskySettings } from './risky-settings.js';

const servers: { dispose(): Promise<void> }[] = [];
const connections: RedisConnections[] = [];

const started = <Server extends { dispose(): Promise<void> }>(server: Server): Server => {
  servers.push(server);
  return server;
};

async function connected(url: string) {
  const all = new RedisConnections(parseRedisAddress(url), () => {});
  connections.push(all);
  const client = all.open({ maxRetriesPerRequest: 3 });
  await all.connect(client);
  return client;
}

describe('a Redis that is not there', () => {
  it.each([
    ['redis://:secret@127.0.0.1:1', 'ECONNREFUSED'],
    ['redis+sentinel://:secret@127.0.0.1:1,127.0.0.1:2/group', 'sentinels are unreachable'],
    ['redis+cluster://:secret@127.0.0.1:1,127.0.0.1:2', ''],
  ])('is told of at once, with the reason and without the password: %s', async (url, reason) => {
    const connecting = connected(url);
    await expect(connecting).rejects.toThrow(RedisUnavailable);
    await expect(connecting).rejects.toThrow(reason);
    await expect(connecting).rejects.not.toThrow('secret');
  });
});

if (redisIsThere()) {
  describe('a Redis that is there', () => {
    afterEach(async () => {
      for (const all of connections.splice(0)) all.disconnect();
      for (const server of servers.splice(0)) await server.dispose();
    });

    it('is logged in to, in the database that the address names', async () => {
      const { port } = started(await startRedis({ requirepass: 'p@ss:w' }));
      const client = await connected(`redis://:p%40ss%3Aw@127.0.0.1:${port}/3`);
      await client.set('here', 'yes');
      expect(await client.call('CLIENT', 'INFO')).toContain(' db=3 ');
    });

    it('says why it does not let somebody in', async () => {
      const { port } = started(await startRedis({ requirepass: 'secret' }));
      await expect(connected(`redis://:wrong@127.0.0.1:${port}`)).rejects.toThrow('WRONGPASS');
      await expect(connected(`redis://127.0.0.1:${port}`)).rejects.toThrow('NOAUTH');
    });

    it.each([
      ['one server', async () => started(await startRedis({ 'maxmemory-policy': 'allkeys-lru', appendonly: 'no' }))],
      [
        'a cluster, any of its nodes',
        async () => started(await startRedisCluster({ settings: { 'maxmemory-policy': 'allkeys-lru' } })),
      ],
    ])('tells of settings under which jobs are lost: %s', async (_what, start) => {
      const client = await connected((await start()).url);
      expect(await riskySettings(client)).toEqual([
        { setting: 'maxmemory-policy', is: 'allkeys-lru', shouldBe: 'noeviction' },
        { setting: 'appendonly', is: 'no', shouldBe: 'yes' },
      ]);
    });

    it('has none of them', async () => {
      const { url } = started(await startRedisWithSentinel());
      expect(await riskySettings(await connected(url))).toEqual([]);
    });
  });
} else {
  describe.skip('a Redis that is there: skipped, there is no redis-server on this machine', () =>
    it('is used', () => {}));
}
