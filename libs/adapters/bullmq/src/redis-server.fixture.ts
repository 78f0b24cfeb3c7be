import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis server of a spec's own, on a loopback port, that keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  /** Ends the server at once and leaves its address free. */
  kill(): Promise<void>;
  /** Starts it again, empty, under the same address. */
  start(): Promise<void>;
  dispose(): Promise<void>;
}

export const redisServerInstalled = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

export async function startRedisServer(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  let end = async () => {};
  const start = async () => {
    const server = spawn(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await once(server, 'spawn');
    end = async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    };
    for await (const line of server.stdout) if (String(line).includes('Ready to accept connections')) return;
    throw new Error('redis-server ended before it was ready');
  };
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  await start().catch(async (error: unknown) => {
    await removeFolder();
    throw error;
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(),
    start,
    dispose: async () => {
      await end();
      await removeFolder();
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
