import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Whether there is one on this machine; where a skip counts as failure the spec runs, and fails, in any case. */
export const redisIsThere = (): boolean =>
  process.env['SKIP_IS_FAILURE'] === '1' || spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of a spec's own, on a free loopback port. Keeps nothing over its end unless its settings say so. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as if the machine had lost its power, and leaves its address free. */
  kill(): Promise<void>;
  /** Starts it again under the same address. */
  start(): Promise<void>;
  /** Stops the process without ending it: connections stay, nothing answers. Ended by {@link thaw}. */
  freeze(): void;
  thaw(): void;
  flushAll(): Promise<void>;
  /** Every connection but the one that says so. */
  cutConnections(): Promise<void>;
  dispose(): Promise<void>;
}

/** As in redis.conf. */
export type RedisSettings = Readonly<Record<string, string>>;

const KEEPS_NOTHING: RedisSettings = { save: '', appendonly: 'no' };

/** What is written is on the disk before it is answered. */
export const KEEPS_EVERYTHING: RedisSettings = { appendonly: 'yes', appendfsync: 'always', save: '' };

/** @param settings beyond port, address and folder */
export async function startRedis(settings: RedisSettings = {}): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'thong-suot-redis-'));
  const port = await freePort();
  const own = { port: String(port), bind: '127.0.0.1', dir: folder };
  const options = Object.entries({ ...own, ...KEEPS_NOTHING, ...settings }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const server = new RedisProcess(options);
  try {
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const asked = (question: (redis: Redis) => Promise<unknown>) => asAdministrator(port, question);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill: () => server.kill(),
    start: () => server.start(),
    freeze: () => server.signal('SIGSTOP'),
    thaw: () => server.signal('SIGCONT'),
    flushAll: () => asked((redis) => redis.flushall()),
    cutConnections: () => asked((redis) => redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')),
    dispose: async () => {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A `redis-server` that can be ended and started again with the same options. */
export class RedisProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly options: readonly string[]) {}

  async start(): Promise<void> {
    const child = spawn('redis-server', this.options, { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child, 'spawn');
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const ready = /Ready to accept connections|monitor master/;
      // Read on for ever: a full pipe would stop the server.
      child.stdout.on('data', (text: Buffer) => ready.test(text.toString()) && resolve());
      child.once('exit', () => reject(new Error('redis-server ended before it was ready')));
    });
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }
}

/** Asks a server one thing on a connection of its own. */
export async function asAdministrator(port: number, question: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis({ host: '127.0.0.1', port, lazyConnect: true });
  redis.on('error', () => {
    // The question fails as well.
  });
  try {
    await question(redis);
  } finally {
    redis.disconnect();
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
