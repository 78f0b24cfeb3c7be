import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Whether there is one on this machine; where a skip counts as failure the spec runs, and fails, in any case. */
export const redisIsThere = (): boolean =>
  process.env['SKIP_IS_FAILURE'] === '1' || spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of a spec's own on a free loopback port, which can be emptied. */
export async function startRedis() {
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-redis-'));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  await once(server, 'spawn');
  const url = `redis://127.0.0.1:${port}`;
  // Waits and tries again until it answers.
  const administrator = new Redis(url, { maxRetriesPerRequest: 100, retryStrategy: () => 50 });
  administrator.on('error', () => {});
  await administrator.ping();
  return {
    url,
    flushAll: async () => void (await administrator.flushall()),
    stop: async () => {
      administrator.disconnect();
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
