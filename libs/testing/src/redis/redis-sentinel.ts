import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import {
  asAdministrator,
  freePort,
  KEEPS_EVERYTHING,
  RedisProcess,
  startRedis,
  type RedisServer,
} from './redis-server.js';

const GROUP = 'offices';

/** A master with its replica, and the sentinel that puts the one in place of the other. */
export interface RedisWithSentinel {
  readonly url: string;
  readonly master: RedisServer;
  readonly replica: RedisServer;
  /** Resolves when the replica has everything that the master has. */
  replicated(): Promise<void>;
  dispose(): Promise<void>;
}

/** On loopback; one sentinel alone decides after half a second of silence. */
export async function startRedisWithSentinel(): Promise<RedisWithSentinel> {
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-sentinel-'));
  const master = await startRedis(KEEPS_EVERYTHING);
  const replica = await startRedis({ ...KEEPS_EVERYTHING, replicaof: `127.0.0.1 ${master.port}` });
  const port = await freePort();
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir ${folder}`,
    `sentinel monitor ${GROUP} 127.0.0.1 ${master.port} 1`,
    `sentinel down-after-milliseconds ${GROUP} 500`,
    `sentinel failover-timeout ${GROUP} 3000`,
  ];
  const file = join(folder, 'sentinel.conf');
  await writeFile(file, settings.join('\n'));
  const sentinel = new RedisProcess([file, '--sentinel']);
  const dispose = async () => {
    await sentinel.kill();
    await Promise.all([master.dispose(), replica.dispose()]);
    await rm(folder, { recursive: true, force: true });
  };
  const inSync = () =>
    asAdministrator(master.port, async (redis) => {
      const written = Number(await replicationOf(redis, /^master_repl_offset:(\d+)/m));
      while (!(Number(await replicationOf(redis, /^slave0:.*offset=(\d+)/m)) >= written)) await pause(20);
    });
  try {
    await sentinel.start();
    await inSync();
    await asAdministrator(port, async (redis) => {
      const knowsReplica = async () =>
        String(await redis.call('SENTINEL', 'replicas', GROUP)).includes(`${replica.port}`);
      while (!(await knowsReplica())) await pause(100);
    });
  } catch (error) {
    await dispose();
    throw error;
  }
  return { url: `redis+sentinel://127.0.0.1:${port}/${GROUP}`, master, replica, replicated: inSync, dispose };
}

async function replicationOf(redis: Redis, line: RegExp): Promise<string | undefined> {
  return line.exec(await redis.info('replication'))?.[1];
}
