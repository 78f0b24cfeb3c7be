import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { asAdministrator, freePort, startRedis, type RedisServer, type RedisSettings } from './redis-server.js';

const SLOTS = 16_384;

/** A cluster of a spec's own. */
export interface RedisClusterUnderTest {
  readonly url: string;
  readonly nodes: readonly RedisServer[];
  dispose(): Promise<void>;
}

/** Starts masters that share the slots, on free loopback ports; no replicas. */
export async function startRedisCluster({
  masters = 3,
  settings = {},
}: { masters?: number; settings?: RedisSettings } = {}): Promise<RedisClusterUnderTest> {
  const nodes: RedisServer[] = [];
  const busPorts: number[] = [];
  const dispose = async () => void (await Promise.all(nodes.map((node) => node.dispose())));
  try {
    for (let index = 0; index < masters; index++) {
      // Unless told, it is the port plus 10,000, which may be no port at all.
      busPorts.push(await freePort());
      const bus = { 'cluster-port': String(busPorts[index]), 'cluster-node-timeout': '2000' };
      nodes.push(await startRedis({ ...settings, ...bus, 'cluster-enabled': 'yes' }));
    }
    for (const [index, { port }] of nodes.entries()) {
      const from = Math.floor((index * SLOTS) / masters);
      const to = Math.floor(((index + 1) * SLOTS) / masters) - 1;
      await asAdministrator(port, async (redis) => {
        await redis.call('CLUSTER', 'ADDSLOTSRANGE', from, to);
        await redis.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1);
        if (index > 0) await redis.call('CLUSTER', 'MEET', '127.0.0.1', nodes[0]!.port, busPorts[0]!);
      });
    }
    for (const { port } of nodes) await asAdministrator(port, (redis) => complete(redis, masters));
  } catch (error) {
    await dispose();
    throw error;
  }
  const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return { url: `redis+cluster://${hosts}`, nodes, dispose };
}

/** Each node has to hear of all others before it serves. */
async function complete(redis: Redis, masters: number): Promise<void> {
  const isSo = async () => {
    const info = String(await redis.call('CLUSTER', 'INFO'));
    return info.includes('cluster_state:ok') && info.includes(`cluster_size:${masters}`);
  };
  while (!(await isSo())) await pause(50);
}
